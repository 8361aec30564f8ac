// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `lb`: StaticString {
    """
    #lb
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d}.\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t3
    M0\tJanuar\tFebruar\tMäerz\tAbrëll\tMee\tJuni\tJuli\tAugust\tSeptember\tOktober\tNovember\tDezember
    M1\tJan\tFeb\tMäe\tAbr\tMee\tJun\tJul\tAug\tSep\tOkt\tNov\tDez
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t3
    E0\tMéindeg\tDënschdeg\tMëttwoch\tDonneschdeg\tFreideg\tSamschdeg\tSonndeg
    E1\tMéi\tDën\tMët\tDon\tFre\tSam\tSon
    E3\tM\tD\tM\tD\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEVereenegt Arabesch Emirater\tAFAfghanistan\tAGAntigua a Barbuda\tAIAnguilla\tALAlbanien\tAMArmenien\tAOAngola\tAQAntarktis\tARArgentinien\tASAmerikanesch-Samoa\tATÉisträich\tAUAustralien\tAWAruba\tAXÅlandinselen\tAZAserbaidschan\tBABosnien an Herzegowina\tBBBarbados\tBDBangladesch\tBEBelsch\tBFBurkina Faso\tBGBulgarien\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivien\tBQKaribescht Holland\tBRBrasilien\tBSBahamas\tBTBhutan\tBVBouvetinsel\tBWBotsuana\tBYWäissrussland\tBZBelize\tCAKanada\tCCKokosinselen\tCDKongo-Kinshasa\tCFZentralafrikanesch Republik\tCGKongo-Brazzaville\tCHSchwäiz\tCICôte d’Ivoire\tCKCookinselen\tCLChile\tCMKamerun\tCNChina\tCOKolumbien\tCRCosta Rica\tCUKuba\tCVKap Verde\tCWCuraçao\tCXChrëschtdagsinsel\tCYZypern\tCZTschechien\tDEDäitschland\tDJDschibuti\tDKDänemark\tDMDominica\tDODominikanesch Republik\tDZAlgerien\tECEcuador\tEEEstland\tEGEgypten\tEHWestsahara\tEREritrea\tESSpanien\tETEthiopien\tFIFinnland\tFJFidschi\tFKFalklandinselen\tFMMikronesien\tFOFäröer\tFRFrankräich\tGAGabun\tGBGroussbritannien\tGDGrenada\tGEGeorgien\tGFGuayane\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEquatorialguinea\tGRGriicheland\tGSSüdgeorgien an déi Südlech Sandwichinselen\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKSpezialverwaltungszon Hong Kong\tHMHeard- a McDonald-Inselen\tHNHonduras\tHRKroatien\tHTHaiti\tHUUngarn\tIDIndonesien\tIEIrland\tILIsrael\tIMIsle of Man\tINIndien\tIQIrak\tIRIran\tISIsland\tITItalien\tJEJersey\tJMJamaika\tJOJordanien\tJPJapan\tKEKenia\tKGKirgisistan\tKHKambodscha\tKIKiribati\tKMKomoren\tKNSt. Kitts an Nevis\tKPNordkorea\tKRSüdkorea\tKWKuwait\tKYKaimaninselen\tKZKasachstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULëtzebuerg\tLVLettland\tLYLibyen\tMAMarokko\tMCMonaco\tMDMoldawien\tMEMontenegro\tMFSt. Martin\tMGMadagaskar\tMHMarshallinselen\tMKNordmazedonien\tMLMali\tMMMyanmar\tMNMongolei\tMOSpezialverwaltungszon Macau\tMPNërdlech Marianen\tMQMartinique\tMRMauretanien\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiven\tMWMalawi\tMXMexiko\tMYMalaysia\tMZMosambik\tNANamibia\tNCNeikaledonien\tNENiger\tNFNorfolkinsel\tNGNigeria\tNINicaragua\tNLHolland\tNONorwegen\tNPNepal\tNRNauru\tNUNiue\tNZNeiséiland\tOMOman\tPAPanama\tPEPeru\tPFFranséisch-Polynesien\tPGPapua-Neiguinea\tPHPhilippinnen\tPKPakistan\tPLPolen\tPMSt. Pierre a Miquelon\tPNPitcairninselen\tPRPuerto Rico\tPSPalestinensesch Autonomiegebidder\tPTPortugal\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORumänien\tRSSerbien\tRURussland\tRWRuanda\tSASaudi-Arabien\tSBSalomonen\tSCSeychellen\tSDSudan\tSESchweden\tSGSingapur\tSHSt. Helena\tSISlowenien\tSJSvalbard a Jan Mayen\tSKSlowakei\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSüdsudan\tSTSão Tomé a Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyrien\tSZSwasiland\tTCTurks- a Caicosinselen\tTDTschad\tTFFranséisch Süd- an Antarktisgebidder\tTGTogo\tTHThailand\tTJTadschikistan\tTKTokelau\tTLOsttimor\tTMTurkmenistan\tTNTunesien\tTOTonga\tTRTierkei\tTTTrinidad an Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkrain\tUGUganda\tUMAmerikanesch-Ozeanien\tUSVereenegt Staaten\tUYUruguay\tUZUsbekistan\tVAVatikanstad\tVCSt. Vincent an d’Grenadinnen\tVEVenezuela\tVGBritesch Joffereninselen\tVIAmerikanesch Joffereninselen\tVNVietnam\tVUVanuatu\tWFWallis a Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASüdafrika\tZMSambia\tZWSimbabwe
    l\t a(n) \t\t, \t, \t a(n) \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tLëtzebuergesch\tLëtzebuergesch
    @lb-LU\tLëtzebuergesch\tLëtzebuergesch (Lëtzebuerg)

    """
  }
}
