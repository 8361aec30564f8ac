// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `de`: StaticString {
    """
    #de
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D} um {T}
    dr.full\t{E0}, {d}.\u{2009}–\u{2009}\t{D}\t{E0}, {d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T} Uhr\t{D}, {T}–\t{T} Uhr\t{D} um {T}\u{2009}–\u{2009}\t{D} um {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} um {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T} Uhr\t{D}, {T}–\t{T} Uhr\t{D} um {T}\u{2009}–\u{2009}\t{D} um {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{dd}.–\t{D}\t{dd}.{mm}.\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T} Uhr\t{D}, {T}–\t{T} Uhr\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t3
    M0\tJanuar\tFebruar\tMärz\tApril\tMai\tJuni\tJuli\tAugust\tSeptember\tOktober\tNovember\tDezember
    M1\tJan\tFeb\tMär\tApr\tMai\tJun\tJul\tAug\tSep\tOkt\tNov\tDez
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t3
    E0\tMontag\tDienstag\tMittwoch\tDonnerstag\tFreitag\tSamstag\tSonntag
    E1\tMo\tDi\tMi\tDo\tFr\tSa\tSo
    E3\tM\tD\tM\tD\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEVereinigte Arabische Emirate\tAFAfghanistan\tAGAntigua und Barbuda\tAIAnguilla\tALAlbanien\tAMArmenien\tAOAngola\tAQAntarktis\tARArgentinien\tASAmerikanisch-Samoa\tATÖsterreich\tAUAustralien\tAWAruba\tAXÅlandinseln\tAZAserbaidschan\tBABosnien und Herzegowina\tBBBarbados\tBDBangladesch\tBEBelgien\tBFBurkina Faso\tBGBulgarien\tBHBahrain\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei Darussalam\tBOBolivien\tBQKaribische Niederlande\tBRBrasilien\tBSBahamas\tBTBhutan\tBVBouvetinsel\tBWBotsuana\tBYBelarus\tBZBelize\tCAKanada\tCCKokosinseln\tCDKongo-Kinshasa\tCFZentralafrikanische Republik\tCGKongo-Brazzaville\tCHSchweiz\tCICôte d’Ivoire\tCKCookinseln\tCLChile\tCMKamerun\tCNChina\tCOKolumbien\tCRCosta Rica\tCUKuba\tCVCabo Verde\tCWCuraçao\tCXWeihnachtsinsel\tCYZypern\tCZTschechien\tDEDeutschland\tDJDschibuti\tDKDänemark\tDMDominica\tDODominikanische Republik\tDZAlgerien\tECEcuador\tEEEstland\tEGÄgypten\tEHWestsahara\tEREritrea\tESSpanien\tETÄthiopien\tFIFinnland\tFJFidschi\tFKFalklandinseln\tFMMikronesien\tFOFäröer\tFRFrankreich\tGAGabun\tGBVereinigtes Königreich\tGDGrenada\tGEGeorgien\tGFFranzösisch-Guayana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQÄquatorialguinea\tGRGriechenland\tGSSüdgeorgien und die Südlichen Sandwichinseln\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKSonderverwaltungsregion Hongkong\tHMHeard und McDonaldinseln\tHNHonduras\tHRKroatien\tHTHaiti\tHUUngarn\tIDIndonesien\tIEIrland\tILIsrael\tIMIsle of Man\tINIndien\tIOBritisches Territorium im Indischen Ozean\tIQIrak\tIRIran\tISIsland\tITItalien\tJEJersey\tJMJamaika\tJOJordanien\tJPJapan\tKEKenia\tKGKirgisistan\tKHKambodscha\tKIKiribati\tKMKomoren\tKNSt. Kitts und Nevis\tKPNordkorea\tKRSüdkorea\tKWKuwait\tKYKaimaninseln\tKZKasachstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULuxemburg\tLVLettland\tLYLibyen\tMAMarokko\tMCMonaco\tMDRepublik Moldau\tMEMontenegro\tMFSt. Martin\tMGMadagaskar\tMHMarshallinseln\tMKNordmazedonien\tMLMali\tMMMyanmar\tMNMongolei\tMOSonderverwaltungsregion Macau\tMPNördliche Marianen\tMQMartinique\tMRMauretanien\tMSMontserrat\tMTMalta\tMUMauritius\tMVMalediven\tMWMalawi\tMXMexiko\tMYMalaysia\tMZMosambik\tNANamibia\tNCNeukaledonien\tNENiger\tNFNorfolkinsel\tNGNigeria\tNINicaragua\tNLNiederlande\tNONorwegen\tNPNepal\tNRNauru\tNUNiue\tNZNeuseeland\tOMOman\tPAPanama\tPEPeru\tPFFranzösisch-Polynesien\tPGPapua-Neuguinea\tPHPhilippinen\tPKPakistan\tPLPolen\tPMSt. Pierre und Miquelon\tPNPitcairninseln\tPRPuerto Rico\tPSPalästinensische Autonomiegebiete\tPTPortugal\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORumänien\tRSSerbien\tRURussland\tRWRuanda\tSASaudi-Arabien\tSBSalomonen\tSCSeychellen\tSDSudan\tSESchweden\tSGSingapur\tSHSt. Helena\tSISlowenien\tSJSpitzbergen und Jan Mayen\tSKSlowakei\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSüdsudan\tSTSão Tomé und Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyrien\tSZEswatini\tTCTurks- und Caicosinseln\tTDTschad\tTFFranzösische Süd- und Antarktisgebiete\tTGTogo\tTHThailand\tTJTadschikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunesien\tTOTonga\tTRTürkei\tTTTrinidad und Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkraine\tUGUganda\tUMAmerikanische Überseeinseln\tUSVereinigte Staaten\tUYUruguay\tUZUsbekistan\tVAVatikanstadt\tVCSt. Vincent und die Grenadinen\tVEVenezuela\tVGBritische Jungferninseln\tVIAmerikanische Jungferninseln\tVNVietnam\tVUVanuatu\tWFWallis und Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASüdafrika\tZMSambia\tZWSimbabwe
    l\t und \t\t, \t, \t und \t
    lo\t oder \t\t, \t, \t oder \t
    w\t1
    x\tDeutsch\tDeutsch
    @de-AT\tDeutsch\tDeutsch (Österreich)
    M0\tJänner\tFebruar\tMärz\tApril\tMai\tJuni\tJuli\tAugust\tSeptember\tOktober\tNovember\tDezember
    M1\tJän\tFeb\tMär\tApr\tMai\tJun\tJul\tAug\tSep\tOkt\tNov\tDez
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    r\tSJSvalbard und Jan Mayen
    @de-CH\tDeutsch\tDeutsch (Schweiz)
    n.latn\t-#\t.\t'\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤-#\t.\t'\t3\t3\t1
    s\tEUR
    r\tBNBrunei\tBWBotswana\tCVKapverden\tSBSalomon-Inseln\tTLOsttimor\tZWZimbabwe
    @de-IT\tDeutsch\tDeutsch (Italien)
    M0\tJänner\tFebruar\tMärz\tApril\tMai\tJuni\tJuli\tAugust\tSeptember\tOktober\tNovember\tDezember
    M1\tJän\tFeb\tMär\tApr\tMai\tJun\tJul\tAug\tSep\tOkt\tNov\tDez
    @de-LI\tDeutsch\tDeutsch (Liechtenstein)
    n.latn\t-#\t.\t'\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t'\t3\t3\t1
    s\tEUR
    @de-BE\tDeutsch\tDeutsch (Belgien)
    @de-DE\tDeutsch\tDeutsch (Deutschland)
    @de-LU\tDeutsch\tDeutsch (Luxemburg)

    """
  }
}
