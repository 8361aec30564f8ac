// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `no`: StaticString {
    """
    #no
    t\t{HH}:{n}
    d.full\t{E0} {d}. {M0} {y}
    dt.full\t{D} kl. {T}
    dr.full\t{E0} {d}.–\t{D}\t{E0} {d}. {M0}–\t{D}\t{D}–\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} kl. {T}–\t{D} kl. {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} kl. {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}–\t{D}\t{D}–\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} kl. {T}–\t{D} kl. {T}
    d.short\t{dd}.{mm}.{y}
    dt.short\t{D}, {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}–\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t3
    M0\tjanuar\tfebruar\tmars\tapril\tmai\tjuni\tjuli\taugust\tseptember\toktober\tnovember\tdesember
    M1\tjan\tfeb\tmar\tapr\tmai\tjun\tjul\taug\tsep\tokt\tnov\tdes
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmandag\ttirsdag\tonsdag\ttorsdag\tfredag\tlørdag\tsøndag
    E1\tman.\ttir.\tons.\ttor.\tfre.\tlør.\tsøn.
    E2\tM\tT\tO\tT\tF\tL\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich middeltid\t014østafrikan\t022sentraleuropei\t034vestafrikan\t044sentralafrikan\t052østeuropei\t066østeuropei\t076sentraleuropei\t084sørafrikan\t091Hawaii og Aleutene\t0a5Hawaii og Aleutene\t0b2alaski\t0c6alaski\t0d7atlanterhavskysten\t0e1Brasilia\t0f2argentin\t0g2paraguayan\t0h7østkysten\t0i1det sentrale Nord-Amerika\t0j1Amazonas\t0k2colombian\t0l1Rocky Mountains (USA)\t0m5Rocky Mountains (USA)\t0n4venezuelan\t0o3Fransk Guyana\t0p5det sentrale Nord-Amerika\t0q3Yukon\t0r8østkysten\t0s9Acre\t0t7Stillehavskysten\t0u8Stillehavskysten\t0v8atlanterhavskysten\t0y4ecuadorian\t0z4guyan\t102cuban\t116cuban\t121den meksikanske Stillehavskysten\t134bolivian\t142peruan\t151Saint-Pierre-et-Miquelon\t165Saint-Pierre-et-Miquelon\t172uruguayan\t181Fernando de Noronha\t194surinam\t1a2chilen\t1b6chilen\t1c1Newfoundland\t1d5Newfoundland\t1e2vestaustral\t1f3Davis\t1g3Dumont d’Urville\t1h2østaustral\t1i6østaustral\t1j3Mawson\t1k2newzealand\t1l6newzealand\t1m3Rothera\t1n3Syowa\t1o3Vostok\t1p0arabisk standardtid\t1q4kasakhstan\t1r9Russisk (Petropavlovsk-Kamtsjatskij)\t1s2turkmen\t1t2aserbajdsjan\t1u4indokinesi\t1v1Krasnojarsk\t1w4kirgisi\t1x3Brunei Darussalam\t1y4indi\t1z1Jakutsk\t201Ulan Bator\t212kinesi\t222bangladeshi\t234østtimoresi\t243Persiabukta\t254tadsjiki\t261Hongkong\t271Khovd\t281Irkutsk\t2a4vestindonesi\t2b4østindonesi\t2c2israel\t2d6israel\t2e4afghan\t2f2pakistan\t2g4nepal\t2h4malaysi\t2i1Magadan\t2j4sentralindonesi\t2k2filippin\t2l1Omsk\t2m2korean\t2n4myanmar\t2o2usbeki\t2p4singapor\t2q1Taipei\t2r2georgi\t2s2iran\t2t4bhutan\t2u2japan\t2v1Vladivostok\t2w1Jekaterinburg\t2x2armen\t2y2asori\t2z6asori\t302vesteuropei\t316vesteuropei\t322kappverdi\t333Sør-Georgia\t341Falklandsøyene\t352sentralaustral\t366sentralaustral\t372vest-sentralaustral\t381Lord Howe-øya\t395Lord Howe-øya\t3a1Påskeøya\t3b5Påskeøya\t3c6ir\t3d0koordinert universaltid\t3e9Russisk (Samara)\t3f6briti\t3g1Moskva\t3h1Hawaii og Aleutene\t3i3Indiahavet\t3j3Christmasøya\t3k3Kokosøyene\t3l3De franske sørterritorier\t3m4seychelli\t3n4maldivi\t3o2mauriti\t3p3Réunion\t3q4marshallesi\t3r1Chatham\t3s5Chatham\t3t1Apia\t3u3Chuukøyene\t3v2vanuati\t3w3Phoenixøyene\t3x3Tokelau\t3y2fijian\t3z4tuval\t403Galápagosøyene\t413Gambier\t424salomon\t433Chamorro\t443Linjeøyene\t453Kosrae\t463Marquesasøyene\t472samoan\t484nauri\t493Niue\t4a1Norfolkøya\t4b5Norfolkøya\t4c2kaledon\t4d4palaui\t4e3Pitcairn\t4f3Pohnpei\t4g4papuan\t4h1Cookøyene\t4i4tahiti\t4j3Gilbertøyene\t4k2tongan\t4l3Wake Island\t4m3Wallis- og Futunaøyene
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tEUR€\tGBP£\tNOKkr\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndorra\tAEDe forente arabiske emirater\tAFAfghanistan\tAGAntigua og Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktis\tARArgentina\tASAmerikansk Samoa\tATØsterrike\tAUAustralia\tAWAruba\tAXÅland\tAZAserbajdsjan\tBABosnia-Hercegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribisk Nederland\tBRBrasil\tBSBahamas\tBTBhutan\tBVBouvetøya\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCKokosøyene\tCDKongo\tCFDen sentralafrikanske republikk\tCGKongo-Brazzaville\tCHSveits\tCIElfenbenskysten\tCKCookøyene\tCLChile\tCMKamerun\tCNKina\tCOColombia\tCRCosta Rica\tCUCuba\tCVKapp Verde\tCWCuraçao\tCXChristmasøya\tCYKypros\tCZTsjekkia\tDETyskland\tDJDjibouti\tDKDanmark\tDMDominica\tDODen dominikanske republikk\tDZAlgerie\tECEcuador\tEEEstland\tEGEgypt\tEHVest-Sahara\tEREritrea\tESSpania\tETEtiopia\tFIFinland\tFJFiji\tFKFalklandsøyene\tFMMikronesiaføderasjonen\tFOFærøyene\tFRFrankrike\tGAGabon\tGBStorbritannia\tGDGrenada\tGEGeorgia\tGFFransk Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrønland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEkvatorial-Guinea\tGRHellas\tGSSør-Georgia og Sør-Sandwichøyene\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong SAR Kina\tHMHeard- og McDonaldøyene\tHNHonduras\tHRKroatia\tHTHaiti\tHUUngarn\tIDIndonesia\tIEIrland\tILIsrael\tIMMan\tINIndia\tIODet britiske territoriet i Indiahavet\tIQIrak\tIRIran\tISIsland\tITItalia\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKirgisistan\tKHKambodsja\tKIKiribati\tKMKomorene\tKNSaint Kitts og Nevis\tKPNord-Korea\tKRSør-Korea\tKWKuwait\tKYCaymanøyene\tKZKasakhstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULuxemburg\tLVLatvia\tLYLibya\tMAMarokko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshalløyene\tMKNord-Makedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR Kina\tMPNord-Marianene\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldivene\tMWMalawi\tMXMexico\tMYMalaysia\tMZMosambik\tNANamibia\tNCNy-Caledonia\tNENiger\tNFNorfolkøya\tNGNigeria\tNINicaragua\tNLNederland\tNONorge\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFransk Polynesia\tPGPapua Ny-Guinea\tPHFilippinene\tPKPakistan\tPLPolen\tPMSaint-Pierre-et-Miquelon\tPNPitcairnøyene\tPRPuerto Rico\tPSDet palestinske området\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussland\tRWRwanda\tSASaudi-Arabia\tSBSalomonøyene\tSCSeychellene\tSDSudan\tSESverige\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard og Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSør-Sudan\tSTSão Tomé og Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks- og Caicosøyene\tTDTsjad\tTFDe franske sørterritorier\tTGTogo\tTHThailand\tTJTadsjikistan\tTKTokelau\tTLØst-Timor\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTyrkia\tTTTrinidad og Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMUSAs ytre øyer\tUSUSA\tUYUruguay\tUZUsbekistan\tVAVatikanstaten\tVCSt. Vincent og Grenadinene\tVEVenezuela\tVGDe britiske jomfruøyene\tVIDe amerikanske jomfruøyene\tVNVietnam\tVUVanuatu\tWFWallis og Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASør-Afrika\tZMZambia\tZWZimbabwe
    l\t og \t\t, \t, \t og \t
    lo\t eller \t\t, \t, \t eller \t
    w\t1
    x\tnorsk\tnorsk
    za\t#\tnormaltid for #\t#sk normaltid\ttidssone for #\t#sk tid\tsommertid for #\t#sk sommertid\tnormaltid for den nordamerikanske #\tsommertid for den nordamerikanske #\t# normaltid

    """
  }
}
