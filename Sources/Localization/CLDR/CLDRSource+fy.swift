// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fy`: StaticString {
    """
    #fy
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} om {T}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} om {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.short\t{dd}-{mm}-{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJannewaris\tFebrewaris\tMaart\tApril\tMaaie\tJuny\tJuly\tAugustus\tSeptimber\tOktober\tNovimber\tDesimber
    M1\tJan\tFeb\tMrt\tApr\tMai\tJun\tJul\tAug\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmoandei\ttiisdei\twoansdei\ttongersdei\tfreed\tsneon\tsnein
    E1\tmo\tti\two\tto\tfr\tso\tsi
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤\u{A0}#-\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADC$\tCNYCN¥\tEUR€\tFJDFJ$\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tSBDSI$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndorra\tAEVerenigde Arabyske Emiraten\tAFAfghanistan\tAGAntigua en Barbuda\tAIAnguilla\tALAlbanië\tAMArmenië\tAOAngola\tAQAntarctica\tARArgentinië\tASAmerikaansk Samoa\tATEastenryk\tAUAustralië\tAWAruba\tAXÅlân\tAZAzerbeidzjan\tBABosnië en Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgië\tBFBurkina Faso\tBGBulgarije\tBHBahrein\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribysk Nederlân\tBRBrazilië\tBSBahama’s\tBTBhutan\tBVBouveteilân\tBWBotswana\tBYWit-Ruslân\tBZBelize\tCACanada\tCCKokosilanen\tCDCongo-Kinshasa\tCFSintraal-Afrikaanske Republyk\tCGCongo-Brazzaville\tCHSwitserlân\tCIIvoorkust\tCKCookeilannen\tCLChili\tCMKameroen\tCNSina\tCOKolombia\tCRCosta Rica\tCUKuba\tCVKaapverdië\tCWCuraçao\tCXKrysteilan\tCYSyprus\tCZTsjechje\tDEDútslân\tDJDjibouti\tDKDenemarken\tDMDominika\tDODominikaanske Republyk\tDZAlgerije\tECEcuador\tEEEstlân\tEGEgypte\tEHWestelijke Sahara\tEREritrea\tESSpanje\tETEthiopië\tFIFinlân\tFJFiji\tFKFalklâneilannen\tFMMicronesië\tFOFaeröer\tFRFrankrijk\tGAGabon\tGBVerenigd Koninkrijk\tGDGrenada\tGEGeorgië\tGFFrans-Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrienlân\tGMGambia\tGNGuinee\tGPGuadeloupe\tGQEquatoriaal-Guinea\tGRGrikelân\tGSSûd-Georgia en Sûdlike Sandwicheilannen\tGTGuatemala\tGUGuam\tGWGuinee-Bissau\tGYGuyana\tHKHongkong SAR van Sina\tHMHeard- en McDonaldeilannen\tHNHonduras\tHRKroatië\tHTHaïti\tHUHongarije\tIDYndonesië\tIEIerlân\tILIsraël\tIMIsle of Man\tINIndia\tIQIrak\tIRIran\tISYslân\tITItalië\tJEJersey\tJMJamaica\tJOJordanië\tJPJapan\tKEKenia\tKGKirgizië\tKHCambodja\tKIKiribati\tKMComoren\tKNSaint Kitts en Nevis\tKPNoard-Korea\tKRSûd-Korea\tKWKoeweit\tKYCaymaneilannen\tKZKazachstan\tLALaos\tLBLibanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitouwen\tLULuxemburg\tLVLetlân\tLYLibië\tMAMarokko\tMCMonaco\tMDMoldavië\tMEMontenegro\tMFSaint-Martin\tMGMadeiaskar\tMHMarshalleilannen\tMLMali\tMMMyanmar (Birma)\tMNMongolië\tMOMacao SAR van Sina\tMPNoardlike Marianeneilannen\tMQMartinique\tMRMauritanië\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiven\tMWMalawi\tMXMexico\tMYMaleisië\tMZMozambique\tNANamibië\tNCNij-Caledonië\tNENiger\tNFNorfolkeilân\tNGNigeria\tNINicaragua\tNLNederlân\tNONoarwegen\tNPNepal\tNRNauru\tNUNiue\tNZNij-Seelân\tOMOman\tPAPanama\tPEPeru\tPFFrans-Polynesië\tPGPapoea-Nij-Guinea\tPHFilipijnen\tPKPakistan\tPLPolen\tPMSaint-Pierre en Miquelon\tPNPitcairneilannen\tPRPuerto Rico\tPSPalestynske gebieten\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORoemenië\tRSServië\tRURuslân\tRWRwanda\tSASaoedi-Arabië\tSBSalomonseilannen\tSCSeychellen\tSDSoedan\tSEZweden\tSGSingapore\tSHSint-Helena\tSISlovenië\tSJSpitsbergen en Jan Mayen\tSKSlowakije\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalië\tSRSuriname\tSSSûd-Soedan\tSTSao Tomé en Principe\tSVEl Salvador\tSXSint-Maarten\tSYSyrië\tSZSwazilân\tTCTurks- en Caicoseilannen\tTDTsjaad\tTFFranse Gebieden in de zuidelijke Indyske Oseaan\tTGTogo\tTHThailân\tTJTadzjikistan\tTKTokelau\tTLEast-Timor\tTMTurkmenistan\tTNTunesië\tTOTonga\tTRTurkije\tTTTrinidad en Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAOekraïne\tUGOeganda\tUMLyts ôflizzen eilannen fan de Ferienigde Staten\tUSFerienigde Staten\tUYUruguay\tUZOezbekistan\tVAVaticaanstêd\tVCSaint Vincent en de Grenadines\tVEVenezuela\tVGBritse Maagdeneilannen\tVIAmerikaanske Maagdeneilannen\tVNVietnam\tVUVanuatu\tWFWallis en Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASûd-Afrika\tZMZambia\tZWZimbabwe
    l\t en \t\t, \t, \t en \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tFrysk\tFrysk
    @fy-NL\tFrysk\tFrysk (Nederlân)

    """
  }
}
