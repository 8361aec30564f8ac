// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `it`: StaticString {
    """
    #it
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} alle ore {T}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} alle ore {T}\u{2009}–\u{2009}\t{D} alle ore {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} alle ore {T}
    dr.long\t{dd}–\t{dd} {M0} {y}\t{dd} {M0}\u{2009}–\u{2009}\t{dd} {M0} {y}\t{dd} {M0} {y}\u{2009}–\u{2009}\t{dd} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} alle ore {T}\u{2009}–\u{2009}\t{D} alle ore {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tgennaio\tfebbraio\tmarzo\taprile\tmaggio\tgiugno\tluglio\tagosto\tsettembre\tottobre\tnovembre\tdicembre
    M1\tgen\tfeb\tmar\tapr\tmag\tgiu\tlug\tago\tset\tott\tnov\tdic
    M2\tG\tF\tM\tA\tM\tG\tL\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tlunedì\tmartedì\tmercoledì\tgiovedì\tvenerdì\tsabato\tdomenica
    E1\tlun\tmar\tmer\tgio\tven\tsab\tdom
    E2\tL\tM\tM\tG\tV\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t2
    s\tAUDA$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tILS₪\tNZDNZ$\tPHP₱\tTHB฿\tXAFFCFA\tXCDEC$\tXCGCf\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirati Arabi Uniti\tAFAfghanistan\tAGAntigua e Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntartide\tARArgentina\tASSamoa Americane\tATAustria\tAUAustralia\tAWAruba\tAXIsole Åland\tAZAzerbaigian\tBABosnia ed Erzegovina\tBBBarbados\tBDBangladesh\tBEBelgio\tBFBurkina Faso\tBGBulgaria\tBHBahrein\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaraibi Olandesi\tBRBrasile\tBSBahamas\tBTBhutan\tBVIsola Bouvet\tBWBotswana\tBYBielorussia\tBZBelize\tCACanada\tCCIsole Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepubblica Centrafricana\tCGCongo-Brazzaville\tCHSvizzera\tCICosta d’Avorio\tCKIsole Cook\tCLCile\tCMCamerun\tCNCina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCapo Verde\tCWCuraçao\tCXIsola Christmas\tCYCipro\tCZCechia\tDEGermania\tDJGibuti\tDKDanimarca\tDMDominica\tDORepubblica Dominicana\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgitto\tEHSahara Occidentale\tEREritrea\tESSpagna\tETEtiopia\tFIFinlandia\tFJFigi\tFKIsole Falkland\tFMMicronesia\tFOIsole Fær Øer\tFRFrancia\tGAGabon\tGBRegno Unito\tGDGrenada\tGEGeorgia\tGFGuyana Francese\tGGGuernsey\tGHGhana\tGIGibilterra\tGLGroenlandia\tGMGambia\tGNGuinea\tGPGuadalupa\tGQGuinea Equatoriale\tGRGrecia\tGSGeorgia del Sud e Sandwich Australi\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKRAS di Hong Kong\tHMIsole Heard e McDonald\tHNHonduras\tHRCroazia\tHTHaiti\tHUUngheria\tIDIndonesia\tIEIrlanda\tILIsraele\tIMIsola di Man\tINIndia\tIOTerritorio Britannico dell’Oceano Indiano\tIQIraq\tIRIran\tISIslanda\tITItalia\tJEJersey\tJMGiamaica\tJOGiordania\tJPGiappone\tKEKenya\tKGKirghizistan\tKHCambogia\tKIKiribati\tKMComore\tKNSaint Kitts e Nevis\tKPCorea del Nord\tKRCorea del Sud\tKWKuwait\tKYIsole Cayman\tKZKazakistan\tLALaos\tLBLibano\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULussemburgo\tLVLettonia\tLYLibia\tMAMarocco\tMCMonaco\tMDMoldavia\tMEMontenegro\tMFSaint Martin\tMGMadagascar\tMHIsole Marshall\tMKMacedonia del Nord\tMLMali\tMMMyanmar (Birmania)\tMNMongolia\tMORAS di Macao\tMPIsole Marianne Settentrionali\tMQMartinica\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldive\tMWMalawi\tMXMessico\tMYMalaysia\tMZMozambico\tNANamibia\tNCNuova Caledonia\tNENiger\tNFIsola Norfolk\tNGNigeria\tNINicaragua\tNLPaesi Bassi\tNONorvegia\tNPNepal\tNRNauru\tNUNiue\tNZNuova Zelanda\tOMOman\tPAPanama\tPEPerù\tPFPolinesia Francese\tPGPapua Nuova Guinea\tPHFilippine\tPKPakistan\tPLPolonia\tPMSaint-Pierre e Miquelon\tPNIsole Pitcairn\tPRPortorico\tPSTerritori Palestinesi\tPTPortogallo\tPWPalau\tPYParaguay\tQAQatar\tRERiunione\tRORomania\tRSSerbia\tRURussia\tRWRuanda\tSAArabia Saudita\tSBIsole Salomone\tSCSeychelles\tSDSudan\tSESvezia\tSGSingapore\tSHSant’Elena\tSISlovenia\tSJSvalbard e Jan Mayen\tSKSlovacchia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSud Sudan\tSTSão Tomé e Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSiria\tSZEswatini\tTCIsole Turks e Caicos\tTDCiad\tTFTerre Australi Francesi\tTGTogo\tTHThailandia\tTJTagikistan\tTKTokelau\tTLTimor Est\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurchia\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUcraina\tUGUganda\tUMIsole Minori Esterne degli Stati Uniti\tUSStati Uniti\tUYUruguay\tUZUzbekistan\tVACittà del Vaticano\tVCSaint Vincent e Grenadine\tVEVenezuela\tVGIsole Vergini Britanniche\tVIIsole Vergini Americane\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZASudafrica\tZMZambia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\titaliano\titaliano
    @it-CH\titaliano\titaliano (Svizzera)
    d.full\t{E0}, {d} {M0} {y}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    d.short\t{dd}.{mm}.{yy}
    dr.short\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}\t{dd}/{mm}/{yy}\u{2009}–\u{2009}\t{dd}/{mm}/{yy}
    n.latn\t-#\t.\t'\t3\t3\t2
    c.latn\t¤\u{A0}#\t¤-#\t.\t'\t3\t3\t2
    @it-IT\titaliano\titaliano (Italia)
    @it-SM\titaliano\titaliano (San Marino)
    @it-VA\titaliano\titaliano (Città del Vaticano)

    """
  }
}
