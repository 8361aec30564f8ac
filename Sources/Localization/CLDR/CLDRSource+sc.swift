// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sc`: StaticString {
    """
    #sc
    t\t{HH}:{n}
    d.full\t{E0} {d} de {M0} de su {y}
    dt.full\t{D} a sas {T}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}\t{E0} {d} {M0} {y}\u{2009}–\u{2009}\t{E0} {d} {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} a sas {T}\u{2009}–\u{2009}\t{D} a sas {T}
    d.long\t{d} de {M0} de su {y}
    dt.long\t{D} a sas {T}
    dr.long\t{dd}–\t{dd} {M0} {y}\t{dd} {M0}\u{2009}–\u{2009}\t{dd} {M0} {y}\t{dd} {M0} {y}\u{2009}–\u{2009}\t{dd} {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} a sas {T}\u{2009}–\u{2009}\t{D} a sas {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} de su {y}
    mr\t{M0}–\t{M0} de su {y}\t{M0} de su {y}\u{2009}–\u{2009}\t{M0} de su {y}
    M\t0\t1\t2
    M0\tghennàrgiu\tfreàrgiu\tmartzu\tabrile\tmaju\tlàmpadas\ttrìulas\taustu\tcabudanni\tsantugaine\tsantandria\tnadale
    M1\tghe\tfre\tmar\tabr\tmaj\tlàm\ttrì\taus\tcab\tstG\tstA\tnad
    M2\tG\tF\tM\tA\tM\tL\tT\tA\tC\tS\tS\tN
    E\t0\t1\t2
    E0\tlunis\tmartis\tmèrcuris\tgiòbia\tchenàbura\tsàbadu\tdomìniga
    E1\tlun\tmar\tmèr\tgiò\tche\tsàb\tdom
    E2\tL\tM\tM\tG\tC\tS\tD
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t007meridianu de Greenwich\t018Àfrica orientale\t026Europa tzentrale\t038Àfrica otzidentale\t048Àfrica tzentrale\t056Europa orientale\t06cEuropa orientale\t07cEuropa tzentrale\t086Àfrica meridionale\t09bìsulas Hawaii-Aleutinas\t0a3sas ìsulas Hawaii-Aleutinas\t0b6Alaska\t0ccAlaska\t0d6Atlànticu\t0e1Brasìlia\t0f6Argentina\t0g9Paraguay\t0h4orientale USA\t0i4tzentrale USA\t0j6Amatzònia\t0k1sa Colòmbia\t0l4Montes Pedrosos USA\t0maMontes Pedrosos USA\t0n7Venetzuela\t0od Guiana Frantzesa\t0patzentrale USA\t0q7Yukon\t0raorientale USA\t0s1Acre\t0t9Patzìficu USA\t0u3su Patzìficu USA\t0vcAtlànticu\t0w1sa Groenlàndia\t0x3sa Groenlàndia\t0y8Ecuador\t0zd Guyana\t101Cuba\t113Cuba\t129Patzìficu (Mèssicu)\t13d Bolìvia\t149Perù\t151Saint-Pierre e Miquelon\t163Saint-Pierre e Miquelon\t176Uruguay\t189Fernando de Noronha\t197Suriname\t1a9Tzile\t1b3su Tzile\t1c1Terranova\t1d3Terranova\t1e6Austràlia otzidentale\t1f2Davis\t1g2Dumont-d’Urville\t1h6Austràlia orientale\t1icAustràlia orientale\t1j2Mawson\t1k1sa Zelanda Noa\t1l3sa Zelanda Noa\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p4àraba\t1q7Kazàkistan\t1r1Petropavlovsk-Kamchatski\t1s9Turkmènistan\t1t6Azerbaigiàn\t1u8Indotzina\t1v1Krasnoyarsk\t1w7Kirghìzistan\t1x7Brunei\t1y6Ìndia\t1z1Yakutsk\t201Ulàn Bator\t211sa Tzina\t229Bangladesh\t237Timor Est\t249Gulfu\t257Tagìkistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a8Indonèsia otzidentale\t2b8Indonèsia orientale\t2c1Israele\t2d3Israele\t2e8Afghànistan\t2f9Pàkistan\t2g7Nepal\t2hd Malèsia\t2i1Magadan\t2j8Indonèsia tzentrale\t2kbFilipinas\t2l1Omsk\t2m4coreana\t2n7Myanmàr\t2o6Uzbèkistan\t2p2Singapore\t2q1Taipei\t2r1sa Geòrgia\t2s6Iràn\t2t7Bhutàn\t2u9Giapone\t2v1Vladivostok\t2w1Yekaterinburg\t2x6Armènia\t2ybAzorras\t2z3sas Azorras\t306Europa otzidentale\t31cEuropa otzidentale\t329Cabu Birde\t33d Geòrgia de su Sud\t34bÌsulas Falkland\t356Austràlia tzentrale\t36cAustràlia tzentrale\t376Austràlia tzentru-otzidentale\t381Lord Howe\t393Lord Howe\t3a6Ìsula de Pasca\t3bcÌsula de Pasca\t3c4irlandesa\t3d0Tempus coordinadu universale\t3e1Samara\t3f0Ora istiale britànnica\t3g1Mosca\t3hbìsulas Hawaii-Aleutinas\t3i8Otzèanu Indianu\t3j8Ìsula de sa Natividade\t3k5Cocos\t3ld Terras australes e antàrticas frantzesas\t3mds Seychelles\t3nds Maldivas\t3obMaurìtzius\t3pd Reunione\t3q5Marshall\t3rbChatham\t3s3sas Chatham\t3t1Apia\t3u7Chuuk\t3v9Vanuatu\t3w5de sa Fenìtzie\t3x7Tokelau\t3ybFiji\t3z7Tuvalu\t40ds Galàpagos\t412Gambier\t425Salomone\t431Chamorro\t445de sa Lìnia\t452Kosrae\t46ds Marchesas\t47bSamoa\t482Nauru\t492Niue\t4a6Ìsula Norfolk\t4bcÌsula Norfolk\t4c1sa Caledònia Noa\t4d2Palau\t4eds Pitcairn\t4f2Pohnpei\t4gd Pàpua Guinea Noa\t4hbÌsulas Cook\t4i2Tahiti\t4j5Gilbert\t4k9Tonga\t4l5Wake\t4m2Wallis e Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXDRDIP\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirados Àrabos Unidos\tAFAfghànistan\tAGAntigua e Barbuda\tAIAnguilla\tALAlbania\tAMArmènia\tAOAngola\tAQAntàrticu\tARArgentina\tASSamoa americanas\tATÀustria\tAUAustràlia\tAWAruba\tAXÌsulas Åland\tAZAzerbaigiàn\tBABòsnia e Erzegòvina\tBBBarbados\tBDBangladèsh\tBEBèlgiu\tBFBurkina Faso\tBGBulgaria\tBHBahrein\tBIBurundi\tBJBenin\tBLSantu Bartolomeu\tBMBermudas\tBNBrunei\tBOBolìvia\tBQCaràibes olandesas\tBRBrasile\tBSBahamas\tBTBhutàn\tBVÌsula Bouvet\tBWBotswana\tBYBielorùssia\tBZBelize\tCACànada\tCCÌsulas Cocos (Keeling)\tCDCongo - Kinshasa\tCFRepùblica Tzentrafricana\tCGCongo - Bratzaville\tCHIsvìtzera\tCICosta de Avòriu\tCKÌsulas Cook\tCLTzile\tCMCamerùn\tCNTzina\tCOColòmbia\tCRCosta Rica\tCUCuba\tCVCabu birde\tCWCuraçao\tCXÌsula de sa Natividade\tCYTzipru\tCZTzèchia\tDEGermània\tDJGibuti\tDKDanimarca\tDMDominica\tDORepùblica Dominicana\tDZAlgeria\tECÈcuador\tEEEstònia\tEGEgitu\tEHSahara otzidentale\tEREritrea\tESIspagna\tETEtiòpia\tFIFinlàndia\tFJFiji\tFKÌsulas Falkland\tFMMicronèsia\tFOÌsulas Føroyar\tFRFrantza\tGAGabòn\tGBRegnu Unidu\tGDGrenada\tGEGeòrgia\tGFGuiana frantzesa\tGGGuernsey\tGHGhana\tGIGibilterra\tGLGroenlàndia\tGMGàmbia\tGNGuinea\tGPGuadalupa\tGQGuinea Ecuadoriale\tGRGrètzia\tGSGeòrgia de su Sud e Ìsulas Sandwich Australes\tGTGuatemala\tGUGuàm\tGWGuinea-Bissau\tGYGuyana\tHKRAS tzinesa de Hong Kong\tHMÌsulas Heard e McDonald\tHNHonduras\tHRCroàtzia\tHTHaiti\tHUUngheria\tIDIndonèsia\tIEIrlanda\tILIsraele\tIMÌsula de Man\tINÌndia\tIOTerritòriu Britànnicu de s’Otzèanu Indianu\tIQIraq\tIRIràn\tISIslanda\tITItàlia\tJEJersey\tJMGiamàica\tJOGiordània\tJPGiapone\tKEKènya\tKGKirghìzistan\tKHCambòdia\tKIKiribati\tKMComoras\tKNSantu Cristolu e Nevis\tKPCorea de su Nord\tKRCorea de su Sud\tKWKuwait\tKYÌsulas Cayman\tKZKazàkistan\tLALaos\tLBLèbanu\tLCSanta Lughia\tLILiechtenstein\tLKSri Lanka\tLRLibèria\tLSLesotho\tLTLituània\tLULussemburgu\tLVLetònia\tLYLìbia\tMAMarocu\tMCMònacu\tMDMoldàvia\tMEMontenegro\tMFSantu Martine\tMGMadagascàr\tMHÌsulas Marshall\tMKMatzedònia de su Nord\tMLMali\tMMMyanmàr (Birmània)\tMNMongòlia\tMORAS tzinesa de Macao\tMPÌsulas Mariannas setentrionales\tMQMartinica\tMRMauritània\tMSMontserrat\tMTMalta\tMUMaurìtzius\tMVMaldivas\tMWMalawi\tMXMèssicu\tMYMalèsia\tMZMozambicu\tNANamìbia\tNCCaledònia Noa\tNENiger\tNFÌsula Norfolk\tNGNigèria\tNINicaràgua\tNLPaisos Bassos\tNONorvègia\tNPNèpal\tNRNauru\tNUNiue\tNZZelanda Noa\tOMOmàn\tPAPànama\tPEPerù\tPFPolinèsia frantzesa\tPGPàpua Guinea Noa\tPHFilipinas\tPKPàkistan\tPLPolònia\tPMSantu Predu e Miquelon\tPNÌsulas Pìtcairn\tPRPuerto Rico\tPSTerritòrios palestinesos\tPTPortogallu\tPWPalau\tPYParaguày\tQACatàr\tRERiunione\tRORomania\tRSSèrbia\tRURùssia\tRWRuanda\tSAAràbia Saudita\tSBÌsulas Salomone\tSCSeychelles\tSDSudàn\tSEIsvètzia\tSGSingapore\tSHSanta Elene\tSIIslovènia\tSJSvalbard e Jan Mayen\tSKIslovàchia\tSLSierra Leone\tSMSantu Marinu\tSNSenegal\tSOSomàlia\tSRSuriname\tSSSudan de su Sud\tSTSão Tomé e Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSìria\tSZEswatini\tTCÌsulas Turks e Caicos\tTDChad\tTFTerras australes frantzesas\tTGTogo\tTHTailàndia\tTJTagìkistan\tTKTokelau\tTLTimor-Est\tTMTurkmènistan\tTNTunisia\tTOTonga\tTRTurchia\tTTTrinidad e Tobago\tTVTuvalu\tTWTaiwàn\tTZTanzània\tUAUcraina\tUGUganda\tUMÌsulas perifèricas de sos Istados Unidos\tUSIstados Unidos\tUYUruguày\tUZUzbèkistan\tVATzitade de su Vaticanu\tVCSantu Vissente e sas Grenadinas\tVEVenetzuela\tVGÌsulas Vèrgines Britànnicas\tVIÌsulas Vèrgines de sos Istados Unidos\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamoa\tXKKòssovo\tYEYemen\tYTMayotte\tZASudàfrica\tZMZàmbia\tZWZimbabwe
    l\t e \t\t, \t, \t e \t
    lo\t o \t\t, \t, \t o \t
    w\t1
    x\tsardu\tsardu
    za\t#\tOra istandard de #\tOra de #\tOra legale de #\tOra istandard #\tOra de sas Ìsulas #\tOra istandard de s’#\tOra de su #\tOra de s’#\tOra istandard de su #\tOra legale #\tOra istandard de sas #\tOra legale de s’#\tOra de sa#
    @sc-IT\tsardu\tsardu (Itàlia)

    """
  }
}
