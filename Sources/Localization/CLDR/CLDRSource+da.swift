// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `da`: StaticString {
    """
    #da
    t\t{HH}.{n}
    d.full\t{E0} den {d}. {M0} {y}
    dt.full\t{D} kl. {T}
    dr.full\t{E0} {d}.–\t{E0} {d}. {M0} {y}\t{E0} {d}. {M0}–\t{E0} {d}. {M0} {y}\t{E0} {d}. {M0} {y}–\t{E0} {d}. {M0} {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} kl. {T}-\t{D} kl. {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} kl. {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}–\t{D}\t{D}–\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} kl. {T}-\t{D} kl. {T}
    d.short\t{dd}.{mm}.{y}
    dt.short\t{D}, {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}-\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t2
    M0\tjanuar\tfebruar\tmarts\tapril\tmaj\tjuni\tjuli\taugust\tseptember\toktober\tnovember\tdecember
    M1\tjan.\tfeb.\tmar.\tapr.\tmaj\tjun.\tjul.\taug.\tsep.\tokt.\tnov.\tdec.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmandag\ttirsdag\tonsdag\ttorsdag\tfredag\tlørdag\tsøndag
    E1\tman.\ttirs.\tons.\ttors.\tfre.\tlør.\tsøn.
    E2\tM\tT\tO\tT\tF\tL\tS
    gmt\tGMT\tGMT+\tGMT-\t.\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tDKKkr.\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEDe Forenede Arabiske Emirater\tAFAfghanistan\tAGAntigua og Barbuda\tAIAnguilla\tALAlbanien\tAMArmenien\tAOAngola\tAQAntarktis\tARArgentina\tASAmerikansk Samoa\tATØstrig\tAUAustralien\tAWAruba\tAXÅland\tAZAserbajdsjan\tBABosnien-Hercegovina\tBBBarbados\tBDBangladesh\tBEBelgien\tBFBurkina Faso\tBGBulgarien\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQDe tidligere Nederlandske Antiller\tBRBrasilien\tBSBahamas\tBTBhutan\tBVBouvetøen\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocosøerne\tCDCongo-Kinshasa\tCFDen Centralafrikanske Republik\tCGCongo-Brazzaville\tCHSchweiz\tCIElfenbenskysten\tCKCookøerne\tCLChile\tCMCameroun\tCNKina\tCOColombia\tCRCosta Rica\tCUCuba\tCVKap Verde\tCWCuraçao\tCXJuleøen\tCYCypern\tCZTjekkiet\tDETyskland\tDJDjibouti\tDKDanmark\tDMDominica\tDODen Dominikanske Republik\tDZAlgeriet\tECEcuador\tEEEstland\tEGEgypten\tEHVestsahara\tEREritrea\tESSpanien\tETEtiopien\tFIFinland\tFJFiji\tFKFalklandsøerne\tFMMikronesien\tFOFærøerne\tFRFrankrig\tGAGabon\tGBStorbritannien\tGDGrenada\tGEGeorgien\tGFFransk Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrønland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQÆkvatorialguinea\tGRGrækenland\tGSSouth Georgia og De Sydlige Sandwichøer\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKSAR Hongkong\tHMHeard Island og McDonald Islands\tHNHonduras\tHRKroatien\tHTHaiti\tHUUngarn\tIDIndonesien\tIEIrland\tILIsrael\tIMIsle of Man\tINIndien\tIODet Britiske Territorium i Det Indiske Ocean\tIQIrak\tIRIran\tISIsland\tITItalien\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKirgisistan\tKHCambodja\tKIKiribati\tKMComorerne\tKNSaint Kitts og Nevis\tKPNordkorea\tKRSydkorea\tKWKuwait\tKYCaymanøerne\tKZKasakhstan\tLALaos\tLBLibanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULuxembourg\tLVLetland\tLYLibyen\tMAMarokko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint Martin\tMGMadagaskar\tMHMarshalløerne\tMKNordmakedonien\tMLMali\tMMMyanmar (Burma)\tMNMongoliet\tMOSAR Macao\tMPNordmarianerne\tMQMartinique\tMRMauretanien\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiverne\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNy Kaledonien\tNENiger\tNFNorfolk Island\tNGNigeria\tNINicaragua\tNLNederlandene\tNONorge\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFransk Polynesien\tPGPapua Ny Guinea\tPHFilippinerne\tPKPakistan\tPLPolen\tPMSaint Pierre og Miquelon\tPNPitcairn\tPRPuerto Rico\tPSDe palæstinensiske områder\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORumænien\tRSSerbien\tRURusland\tRWRwanda\tSASaudi-Arabien\tSBSalomonøerne\tSCSeychellerne\tSDSudan\tSESverige\tSGSingapore\tSHSt. Helena\tSISlovenien\tSJSvalbard og Jan Mayen\tSKSlovakiet\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSydsudan\tSTSão Tomé og Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyrien\tSZEswatini\tTCTurks- og Caicosøerne\tTDTchad\tTFDe Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis\tTGTogo\tTHThailand\tTJTadsjikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunesien\tTOTonga\tTRTyrkiet\tTTTrinidad og Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMAmerikanske oversøiske øer\tUSUSA\tUYUruguay\tUZUsbekistan\tVAVatikanstaten\tVCSaint Vincent og Grenadinerne\tVEVenezuela\tVGDe Britiske Jomfruøer\tVIDe Amerikanske Jomfruøer\tVNVietnam\tVUVanuatu\tWFWallis og Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASydafrika\tZMZambia\tZWZimbabwe
    l\t og \t\t, \t, \t og \t
    lo\t eller \t\t, \t, \t eller \t
    w\t1
    x\tdansk\tdansk
    @da-DK\tdansk\tdansk (Danmark)
    @da-GL\tdansk\tdansk (Grønland)

    """
  }
}
