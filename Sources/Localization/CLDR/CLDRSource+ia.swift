// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ia`: StaticString {
    """
    #ia
    t\t{HH}:{n}
    d.full\t{E0} le {d} de {M0} {y}
    dt.full\t{D} a {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a {T}\u{2009}–\u{2009}\t{D} a {T}
    d.long\t{d} de {M0} {y}
    dt.long\t{D} a {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} a {T}\u{2009}–\u{2009}\t{D} a {T}
    d.short\t{dd}-{mm}-{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjanuario\tfebruario\tmartio\tapril\tmaio\tjunio\tjulio\taugusto\tseptembre\toctobre\tnovembre\tdecembre
    M1\tjan\tfeb\tmar\tapr\tmai\tjun\tjul\taug\tsep\toct\tnov\tdec
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tlunedi\tmartedi\tmercuridi\tjovedi\tvenerdi\tsabbato\tdominica
    E1\tlun\tmar\tmer\tjov\tven\tsab\tdom
    E2\tl\tm\tm\tj\tv\ts\td
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002medie de Greenwich\t014Africa del Est\t026Europa central\t034Africa del West\t044Africa Central\t056Europa oriental\t063 Europa oriental\t073 Europa central\t086Africa del Sud\t096Hawaii-Aleutianas\t0a3 Hawaii-Aleutianas\t0b6Alaska\t0c3 Alaska\t0d2normal atlantic\t0e6Brasilia\t0f6Argentina\t0g6Paraguay\t0h1l est\t0i2normal central\t0j6Amazonia\t0k6Colombia\t0l1l montanias\t0m3l montanias\t0n4Venezuela\t0o4Guiana Francese\t0p2estive central\t0q4Yukon\t0r3l est\t0s6Acre\t0t2normal pacific\t0u2estive pacific\t0v2estive atlantic\t0w6Groenlandia\t0x3 Groenlandia\t0y4Ecuador\t0z4Guyana\t106Cuba\t113 Cuba\t121l Pacifico mexican\t134Bolivia\t146Peru\t156Saint-Pierre e Miquelon\t163 Saint-Pierre e Miquelon\t176Uruguay\t186Fernando de Noronha\t194Suriname\t1a6Chile\t1b3 Chile\t1c6Terranova\t1d3 Terranova\t1e6Australia occidental\t1f4Davis\t1g4Dumont d’Urville\t1h6Australia oriental\t1i3 Australia oriental\t1j4Mawson\t1k6Nove Zelanda\t1l3 Nove Zelanda\t1m4Rothera\t1n4Syowa\t1o4Vostok\t1p2normal arabe\t1q4Kazakhstan\t1s6Turkmenistan\t1t6Azerbeidzhan\t1u4Indochina\t1v6Krasnoyarsk\t1w4Kirghizistan\t1x4Brunei\t1y6India\t1z6Yakutsk\t206Ulan Bator\t216China\t226Bangladesh\t234Timor Oriental\t241l Golfo\t254Tajikistan\t266Hongkong\t276Khovd\t286Irkutsk\t2a4Indonesia del West\t2b4Indonesia del Est\t2c6Israel\t2d3 Israel\t2e4Afghanistan\t2f6Pakistan\t2g4Nepal\t2h4Malaysia\t2i6Magadan\t2j4Indonesia Central\t2k1l Philippinas\t2l6Omsk\t2m6Corea\t2n4Myanmar\t2o6Uzbekistan\t2p6Singapore\t2q6Taiwan\t2r6Georgia\t2s6Iran\t2t4Bhutan\t2u6Japon\t2v6Vladivostok\t2w6Ekaterinburg\t2x6Armenia\t2y1l Azores\t2z3l Azores\t306Europa occidental\t313 Europa occidental\t326Capo Verde\t334Georgia del Sud\t341l Insulas Falkland\t356Australia central\t363 Australia central\t376Australia centro-occidental\t386Lord Howe\t393 Lord Howe\t3a1l Insula de Pascha\t3b3l Insula de Pascha\t3c0Hora estive irlandese\t3d0Universal Tempore Coordinate\t3f0Hora estive britannic\t3g6Moscova\t3h6Hawaii-Aleutianas\t3i2del Oceano Indian\t3j5 de Natal\t3k5s Cocos\t3l2francese meridional e antarctic\t3m2del Seychelles\t3n2del Maldivas\t3o6Mauritio\t3p4Réunion\t3q5s Marshall\t3r6Chatham\t3s3 Chatham\t3t6Samoa\t3u4Chuuk\t3v6Vanuatu\t3w5s Phenice\t3x4Tokelau\t3y6Fiji\t3z4Tuvalu\t402del Galápagos\t414Gambier\t425s Solomon\t436Chamorro\t445s del Linea\t454Kosrae\t464Marquesas\t476Samoa american\t484Nauru\t494Niue\t4a1l Insula Norfolk\t4b3l Insula Norfolk\t4c6Nove Caledonia\t4d4Palau\t4e4Pitcairn\t4f4Pohnpei\t4g4Papua Nove Guinea\t4h1l Insulas Cook\t4i4Tahiti\t4j5s Gilbert\t4k6Tonga\t4l5 Wake\t4m4Wallis e Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t2
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tRUB₽\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmiratos Arabe Unite\tAFAfghanistan\tAGAntigua e Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarctica\tARArgentina\tASSamoa american\tATAustria\tAUAustralia\tAWAruba\tAXInsulas Åland\tAZAzerbaidzhan\tBABosnia e Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgica\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSancte Bartholomeo\tBMBermuda\tBNBrunei\tBOBolivia\tBQPaises Basse caribe\tBRBrasil\tBSBahamas\tBTBhutan\tBVInsula de Bouvet\tBWBotswana\tBYBielorussia\tBZBelize\tCACanada\tCCInsulas Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepublica African Central\tCGCongo - Brazzaville\tCHSuissa\tCICosta de Ebore\tCKInsulas Cook\tCLChile\tCMCamerun\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVCapo Verde\tCWCuraçao\tCXInsula de Natal\tCYCypro\tCZChechia\tDEGermania\tDJDjibuti\tDKDanmark\tDMDominica\tDORepublica Dominican\tDZAlgeria\tECEcuador\tEEEstonia\tEGEgypto\tEHSahara occidental\tEREritrea\tESEspania\tETEthiopia\tFIFinlandia\tFJFiji\tFKInsulas Falkland\tFMMicronesia\tFOInsulas Feroe\tFRFrancia\tGAGabon\tGBRegno Unite\tGDGrenada\tGEGeorgia\tGFGuyana francese\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGroenlandia\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQGuinea equatorial\tGRGrecia\tGSGeorgia del Sud e Insulas Sandwich Austral\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong, R.A.S. de China\tHMInsulas Heard e McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungaria\tIDIndonesia\tIEIrlanda\tILIsrael\tIMInsula de Man\tINIndia\tIOTerritorio oceanic britanno-indian\tIQIrak\tIRIran\tISIslanda\tITItalia\tJEJersey\tJMJamaica\tJOJordania\tJPJapon\tKEKenya\tKGKirghizistan\tKHCambodgia\tKIKiribati\tKMComoros\tKNSancte Christophoro e Nevis\tKPCorea del Nord\tKRCorea del Sud\tKWKuwait\tKYInsulas de Caiman\tKZKazakhstan\tLALaos\tLBLibano\tLCSancte Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLituania\tLULuxemburg\tLVLettonia\tLYLibya\tMAMarocco\tMCMonaco\tMDMoldavia\tMEMontenegro\tMFSancte Martino francese\tMGMadagascar\tMHInsulas Marshall\tMKMacedonia del Nord\tMLMali\tMMMyanmar (Birmania)\tMNMongolia\tMOMacao, R.A.S. de China\tMPInsulas Marianna del Nord\tMQMartinica\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritio\tMVMaldivas\tMWMalawi\tMXMexico\tMYMalaysia\tMZMozambique\tNANamibia\tNCNove Caledonia\tNENiger\tNFInsula Norfolk\tNGNigeria\tNINicaragua\tNLNederlandia\tNONorvegia\tNPNepal\tNRNauru\tNUNiue\tNZNove Zelanda\tOMOman\tPAPanama\tPEPeru\tPFPolynesia francese\tPGPapua Nove Guinea\tPHPhilippinas\tPKPakistan\tPLPolonia\tPMSt. Pierre e Miquelon\tPNInsulas Pitcairn\tPRPorto Rico\tPSTerritorios palestin\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomania\tRSSerbia\tRURussia\tRWRuanda\tSAArabia Saudita\tSBInsulas Solomon\tSCSeychelles\tSDSudan\tSESvedia\tSGSingapur\tSHSancte Helena\tSISlovenia\tSJSvalbard e Jan Mayen\tSKSlovachia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSSudan del Sud\tSTSão Tomé e Príncipe\tSVEl Salvador\tSXSancte Martino nederlandese\tSYSyria\tSZEswatini\tTCInsulas Turcos e Caicos\tTDTchad\tTFTerritorios meridional francese\tTGTogo\tTHThailandia\tTJTadzhikistan\tTKTokelau\tTLTimor del Est\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurchia\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMInsulas peripheric del SUA\tUSStatos Unite\tUYUruguay\tUZUzbekistan\tVACitate del Vaticano\tVCSancte Vincente e le Grenadinas\tVEVenezuela\tVGInsulas Virgine britannic\tVIInsulas Virgine statounitese\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKosovo\tYEYemen\tYTMayotte\tZAAfrica del Sud\tZMZambia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tinterlingua\tinterlingua
    za\t#\thora normal de#\thora #\thora estive de#\thora de #\thora del Insula#\thora normal de #
    @ia-001\tinterlingua\tinterlingua (mundo)

    """
  }
}
