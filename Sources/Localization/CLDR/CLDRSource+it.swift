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
    z\t004 meridiano di Greenwich\t018Africa orientale\t025Europa centrale\t038Africa occidentale\t048Africa centrale\t055Europa orientale\t067Europa orientale\t077Europa centrale\t088Africa meridionale\t099le Isole Hawaii-Aleutine\t0a3delle Isole Hawaii-Aleutine\t0b5Alaska\t0c7Alaska\t0d5Atlantico\t0eaBrasilia\t0f5Argentina\t0g9 Paraguay\t0hborientale USA\t0ibcentrale USA\t0j5Amazzonia\t0k9la Colombia\t0lbMontagne Rocciose USA\t0m3Montagne Rocciose USA\t0n4 Venezuela\t0o4la Guiana francese\t0p3centrale USA\t0q4lo Yukon\t0r3orientale USA\t0t9 Pacifico USA\t0u3del Pacifico USA\t0v7Atlantico\t0y8Ecuador\t0z4la Guyana\t10aCuba\t113di Cuba\t129 Pacifico (Messico)\t134la Bolivia\t149 Perù\t15aSaint-Pierre e Miquelon\t163di Saint-Pierre e Miquelon\t175Uruguay\t18aFernando de Noronha\t194 Suriname\t1a9 Cile\t1b3del Cile\t1caTerranova\t1d3di Terranova\t1e5Australia occidentale\t1f6Davis\t1g6Dumont-d’Urville\t1h5Australia orientale\t1i7Australia orientale\t1j6Mawson\t1k9la Nuova Zelanda\t1l3della Nuova Zelanda\t1m6Rothera\t1n6Syowa\t1o6Vostok\t1pbaraba\t1q4 Kazakistan\t1raPetropavlovsk-Kamchatski\t1s9 Turkmenistan\t1t5Azerbaigian\t1u8Indocina\t1vaKrasnoyarsk\t1w4 Kirghizistan\t1x4 Brunei Darussalam\t1y5India\t1zaYakutsk\t20aUlan Bator\t219la Cina\t229 Bangladesh\t236Timor Est\t244 Golfo\t254 Tagikistan\t26aHong Kong\t27aHovd\t28aIrkutsk\t2a8Indonesia occidentale\t2b8Indonesia orientale\t2caIsraele\t2d3di Israele\t2e8Afghanistan\t2f9 Pakistan\t2g4 Nepal\t2h4la Malesia\t2iaMagadan\t2j8Indonesia centrale\t2k9le Filippine\t2laOmsk\t2mbcoreana\t2n4la Birmania\t2o5Uzbekistan\t2p6Singapore\t2qaTaipei\t2r9la Georgia\t2s5Iran\t2t4 Bhutan\t2u9 Giappone\t2vaVladivostok\t2waEkaterinburg\t2x5Armenia\t2y9le Azzorre\t2z3delle Azzorre\t305Europa occidentale\t317Europa occidentale\t32aCapo Verde\t334la Georgia del Sud\t349le Isole Falkland\t355Australia centrale\t367Australia centrale\t375Australia centroccidentale\t38aLord Howe\t393di Lord Howe\t3a5Isola di Pasqua\t3b7Isola di Pasqua\t3c7Irlanda\t3d0Tempo coordinato universale\t3eaSamara\t3f3del Regno Unito\t3gaMosca\t3h9le Isole Hawaii-Aleutine\t3i8Oceano Indiano\t3j8Isola Christmas\t3kcIsole Cocos\t3lcTerre australi e antartiche francesi\t3mcSeychelles\t3ncMaldive\t3o9le Mauritius\t3p6Riunione\t3qcIsole Marshall\t3r9le Chatham\t3s3delle Chatham\t3taApia\t3u4 Chuuk\t3v9 Vanuatu\t3wcIsole della Fenice\t3x6Tokelau\t3y9le Figi\t3z6Tuvalu\t40cGalapagos\t416Gambier\t42cIsole Salomone\t436Chamorro\t44cSporadi equatoriali\t454 Kosrae\t46cMarchesi\t47aSamoa\t486Nauru\t496Niue\t4a9le Isole Norfolk\t4b3delle Isole Norfolk\t4c9la Nuova Caledonia\t4d6Palau\t4ecPitcairn\t4f6Pohnpei\t4g4la Papua Nuova Guinea\t4h9le isole Cook\t4i6Tahiti\t4jcisole Gilbert\t4kaTonga\t4l8Isola di Wake\t4m6Wallis e Futuna
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
    za\t#\tOra standard d#\tOra #\tOra legale #\tOra del#\tOra standard dell’#\tOra di #\tOra legale dell’#\tOra dell’#\tOra standard del#\tOra standard di #\tOra standard #\tOra delle #
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
