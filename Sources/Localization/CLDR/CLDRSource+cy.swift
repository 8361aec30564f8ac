// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `cy`: StaticString {
    """
    #cy
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} am {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} am {T}\u{2009}–\u{2009}\t{D} am {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} am {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{d} {M0}, {y}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} am {T}\u{2009}–\u{2009}\t{D} am {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}\t{d}/{m}/{yy}\u{2009}–\u{2009}\t{d}/{m}/{yy}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t3
    M0\tIonawr\tChwefror\tMawrth\tEbrill\tMai\tMehefin\tGorffennaf\tAwst\tMedi\tHydref\tTachwedd\tRhagfyr
    M1\tIon\tChw\tMaw\tEbr\tMai\tMeh\tGor\tAwst\tMedi\tHyd\tTach\tRhag
    M3\tI\tCh\tM\tE\tM\tM\tG\tA\tM\tH\tT\tRh
    E\t0\t1\t3
    E0\tDydd Llun\tDydd Mawrth\tDydd Mercher\tDydd Iau\tDydd Gwener\tDydd Sadwrn\tDydd Sul
    E1\tLlun\tMaw\tMer\tIau\tGwe\tSad\tSul
    E3\tLl\tM\tM\tI\tG\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiradau Arabaidd Unedig\tAFAfghanistan\tAGAntigua a Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARYr Ariannin\tASSamoa America\tATAwstria\tAUAwstralia\tAWAruba\tAXYnysoedd Åland\tAZAserbaijan\tBABosnia a Herzegovina\tBBBarbados\tBDBangladesh\tBEGwlad Belg\tBFBurkina Faso\tBGBwlgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermuda\tBNBrunei\tBOBolifia\tBQAntilles yr Iseldiroedd\tBRBrasil\tBSY Bahamas\tBTBhutan\tBVYnys Bouvet\tBWBotswana\tBYBelarws\tBZBelize\tCACanada\tCCYnysoedd Cocos (Keeling)\tCDY Congo - Kinshasa\tCFGweriniaeth Canolbarth Affrica\tCGY Congo - Brazzaville\tCHY Swistir\tCICôte d’Ivoire\tCKYnysoedd Cook\tCLChile\tCMCamerŵn\tCNTsieina\tCOColombia\tCRCosta Rica\tCUCiwba\tCVCabo Verde\tCWCuraçao\tCXYnys y Nadolig\tCYCyprus\tCZTsiecia\tDEYr Almaen\tDJDjibouti\tDKDenmarc\tDMDominica\tDOGweriniaeth Dominica\tDZAlgeria\tECEcuador\tEEEstonia\tEGYr Aifft\tEHGorllewin Sahara\tEREritrea\tESSbaen\tETEthiopia\tFIY Ffindir\tFJFiji\tFKYnysoedd y Falkland/Malvinas\tFMMicronesia\tFOYnysoedd Ffaro\tFRFfrainc\tGAGabon\tGBY Deyrnas Unedig\tGDGrenada\tGEGeorgia\tGFGuyane Ffrengig\tGGYnys y Garn\tGHGhana\tGIGibraltar\tGLYr Ynys Las\tGMGambia\tGNGini\tGPGuadeloupe\tGQGini Gyhydeddol\tGRGwlad Groeg\tGSDe Georgia ac Ynysoedd Sandwich y De\tGTGuatemala\tGUGuam\tGWGuiné-Bissau\tGYGuyana\tHKHong Kong SAR Tsieina\tHMYnys Heard ac Ynysoedd McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHwngari\tIDIndonesia\tIEIwerddon\tILIsrael\tIMYnys Manaw\tINIndia\tIOTiriogaeth Brydeinig Cefnfor India\tIQIrac\tIRIran\tISGwlad yr Iâ\tITYr Eidal\tJEJersey\tJMJamaica\tJOGwlad Iorddonen\tJPJapan\tKEKenya\tKGKyrgyzstan\tKHCambodia\tKIKiribati\tKMComoros\tKNSaint Kitts a Nevis\tKPGogledd Corea\tKRDe Corea\tKWKuwait\tKYYnysoedd Cayman\tKZKazakhstan\tLALaos\tLBLibanus\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLithwania\tLULwcsembwrg\tLVLatfia\tLYLibya\tMAMoroco\tMCMonaco\tMDMoldofa\tMEMontenegro\tMFSaint Martin\tMGMadagascar\tMHYnysoedd Marshall\tMKGogledd Macedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacau SAR Tsieina\tMPYnysoedd Gogledd Mariana\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVY Maldives\tMWMalawi\tMXMecsico\tMYMalaysia\tMZMozambique\tNANamibia\tNCCaledonia Newydd\tNENiger\tNFYnys Norfolk\tNGNigeria\tNINicaragua\tNLYr Iseldiroedd\tNONorwy\tNPNepal\tNRNauru\tNUNiue\tNZSeland Newydd\tOMOman\tPAPanama\tPEPeriw\tPFPolynesia Ffrengig\tPGPapua Guinea Newydd\tPHY Philipinau\tPKPacistan\tPLGwlad Pwyl\tPMSaint-Pierre-et-Miquelon\tPNYnysoedd Pitcairn\tPRPuerto Rico\tPSTiriogaethau Palesteinaidd\tPTPortiwgal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORwmania\tRSSerbia\tRURwsia\tRWRwanda\tSASaudi Arabia\tSBYnysoedd Solomon\tSCSeychelles\tSDSwdan\tSESweden\tSGSingapore\tSHSaint Helena\tSISlofenia\tSJSvalbard a Jan Mayen\tSKSlofacia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSDe Swdan\tSTSão Tomé a Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCYnysoedd Turks a Caicos\tTDTsiad\tTFTiroedd Deheuol ac Antarctig Ffrainc\tTGTogo\tTHGwlad Thai\tTJTajicistan\tTKTokelau\tTLTimor-Leste\tTMTyrcmenistan\tTNTiwnisia\tTOTonga\tTRTwrci\tTTTrinidad a Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAWcráin\tUGUganda\tUMYnysoedd Pellennig UDA\tUSYr Unol Daleithiau\tUYUruguay\tUZUzbekistan\tVAY Fatican\tVCSaint Vincent a’r Grenadines\tVEVenezuela\tVGYnysoedd Gwyryf Prydain\tVIYnysoedd Gwyryf yr Unol Daleithiau\tVNFietnam\tVUVanuatu\tWFWallis a Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZADe Affrica\tZMZambia\tZWZimbabwe
    l\t a(c) \t\t, \t, \t, a(c) \t
    lo\t neu \t\t, \t, \t neu \t
    w\t1
    x\tCymraeg\tCymraeg
    @cy-GB\tCymraeg\tCymraeg (Y Deyrnas Unedig)

    """
  }
}
