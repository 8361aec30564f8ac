// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `nn`: StaticString {
    """
    #nn
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
    E\t0\t1\t3
    E0\tmåndag\ttysdag\tonsdag\ttorsdag\tfredag\tlaurdag\tsøndag
    E1\tmån\ttys\tons\ttor\tfre\tlau\tsøn
    E3\tM\tT\tO\tT\tF\tL\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich middeltid\t014austafrikan\t027sentraleuropei\t034vestafrikan\t044sentralafrikan\t057austeuropei\t066austeuropei\t076sentraleuropei\t084sørafrikan\t091Hawaii og Aleutene\t0a5Hawaii og Aleutene\t0b3alaski\t0c6alaski\t0d8atlanterhavskysten\t0e1Brasilia\t0f3argentin\t0g3paraguayan\t0h8austkysten\t0i1sentrale Nord-Amerika\t0j1Amazonas\t0k3kolombian\t0l1Rocky Mountains (USA)\t0m5Rocky Mountains (USA)\t0n4venezuelan\t0o2Fransk Guyana\t0p5sentrale Nord-Amerika\t0q2Yukon\t0r9austkysten\t0saAcre\t0t8stillehavskysten\t0u9stillehavskysten\t0v9atlanterhavskysten\t0y4ecuadorian\t0z4guyan\t103kuban\t116kuban\t121den meksikanske stillehavskysten\t134bolivian\t143peruan\t151Saint-Pierre-et-Miquelon\t165Saint-Pierre-et-Miquelon\t173uruguayan\t181Fernando de Noronha\t194surinam\t1a3chilen\t1b6chilen\t1c1Newfoundland\t1d5Newfoundland\t1e7vestaustral\t1f2Davis\t1g2Dumont-d’Urville\t1h7austaustral\t1i6austaustral\t1j2Mawson\t1k3nyzealand\t1l6nyzealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p3arabi\t1q4kasakhstan\t1raRussisk (Petropavlovsk-Kamtsjatskij)\t1s3turkmen\t1t3aserbajdsjan\t1u4indokinesi\t1v1Krasnojarsk\t1w4kirgisi\t1x2Brunei Darussalam\t1y4indi\t1z1Jakutsk\t201Ulan Bator\t213kinesi\t223bangladeshi\t234austtimoresi\t242Persiabukta\t254tadsjiki\t263hongkongkinesi\t271Khovd\t281Irkutsk\t2a4vestindonesi\t2b4austindonesi\t2c3israel\t2d6israel\t2e4afghan\t2f3pakistan\t2g4nepal\t2h4malaysi\t2i1Magadan\t2j4sentralindonesi\t2k3filippin\t2l1Omsk\t2m3korean\t2n4myanmar\t2o3usbeki\t2p4singapor\t2q1Taipei\t2r3georgi\t2s3iran\t2t4bhutan\t2u3japan\t2v1Vladivostok\t2w1Jekaterinburg\t2x3armen\t2y3asori\t2z6asori\t307vesteuropei\t316vesteuropei\t323kappverdi\t332Sør-Georgia\t341Falklandsøyane\t357sentralaustral\t366sentralaustral\t377vest-sentralaustral\t381Lord Howe-øya\t395Lord Howe-øya\t3a1Påskeøya\t3b5Påskeøya\t3c6ir\t3d0koordinert universaltid\t3eaRussisk (Samara)\t3f6briti\t3g1Moskva\t3h1Hawaii og Aleutene\t3i2Indiahavet\t3j2Christmasøya\t3k2Kokosøyane\t3l2Dei franske sørterritoria\t3m4seychelli\t3n4maldivi\t3o3mauriti\t3p2Réunion\t3q4marshallesi\t3r1Chatham\t3s5Chatham\t3t1Apia\t3u2Chuukøyane\t3v3vanuati\t3w2Phoenixøyane\t3x2Tokelau\t3y3fijian\t3z4tuval\t402Galápagosøyane\t412Gambier\t424salomon\t432Chamorro\t442Lineøyane\t452Kosrae\t462Marquesasøyane\t473samoan\t484nauri\t492Niue\t4a1Norfolkøya\t4b5Norfolkøya\t4c3kaledon\t4d4palaui\t4e2Pitcairn\t4f2Pohnpei\t4g4papuan\t4h1Cookøyane\t4i4tahiti\t4j2Gilbertøyane\t4k3tongan\t4l2Wake Island\t4m2Wallis- og Futunaøyane
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tEUR€\tNOKkr\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndorra\tAEDei sameinte arabiske emirata\tAFAfghanistan\tAGAntigua og Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktis\tARArgentina\tASAmerikansk Samoa\tATAusterrike\tAUAustralia\tAWAruba\tAXÅland\tAZAserbajdsjan\tBABosnia-Hercegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribisk Nederland\tBRBrasil\tBSBahamas\tBTBhutan\tBVBouvetøya\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCKokosøyane\tCDKongo-Kinshasa\tCFDen sentralafrikanske republikken\tCGKongo-Brazzaville\tCHSveits\tCIElfenbeinskysten\tCKCookøyane\tCLChile\tCMKamerun\tCNKina\tCOColombia\tCRCosta Rica\tCUCuba\tCVKapp Verde\tCWCuraçao\tCXChristmasøya\tCYKypros\tCZTsjekkia\tDETyskland\tDJDjibouti\tDKDanmark\tDMDominica\tDODen dominikanske republikken\tDZAlgerie\tECEcuador\tEEEstland\tEGEgypt\tEHVest-Sahara\tEREritrea\tESSpania\tETEtiopia\tFIFinland\tFJFiji\tFKFalklandsøyane\tFMMikronesiaføderasjonen\tFOFærøyane\tFRFrankrike\tGAGabon\tGBStorbritannia\tGDGrenada\tGEGeorgia\tGFFransk Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrønland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEkvatorial-Guinea\tGRHellas\tGSSør-Georgia og Sør-Sandwichøyane\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong SAR Kina\tHMHeardøya og McDonaldøyane\tHNHonduras\tHRKroatia\tHTHaiti\tHUUngarn\tIDIndonesia\tIEIrland\tILIsrael\tIMMan\tINIndia\tIODet britiske territoriet i Indiahavet\tIQIrak\tIRIran\tISIsland\tITItalia\tJEJersey\tJMJamaica\tJOJordan\tJPJapan\tKEKenya\tKGKirgisistan\tKHKambodsja\tKIKiribati\tKMKomorane\tKNSaint Kitts og Nevis\tKPNord-Korea\tKRSør-Korea\tKWKuwait\tKYCaymanøyane\tKZKasakhstan\tLALaos\tLBLibanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULuxembourg\tLVLatvia\tLYLibya\tMAMarokko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshalløyane\tMKNord-Makedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao SAR Kina\tMPNord-Marianane\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldivane\tMWMalawi\tMXMexico\tMYMalaysia\tMZMosambik\tNANamibia\tNCNy-Caledonia\tNENiger\tNFNorfolkøya\tNGNigeria\tNINicaragua\tNLNederland\tNONoreg\tNPNepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMOman\tPAPanama\tPEPeru\tPFFransk Polynesia\tPGPapua Ny-Guinea\tPHFilippinane\tPKPakistan\tPLPolen\tPMSaint-Pierre-et-Miquelon\tPNPitcairn\tPRPuerto Rico\tPSDet palestinske området\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRURussland\tRWRwanda\tSASaudi-Arabia\tSBSalomonøyane\tSCSeychellane\tSDSudan\tSESverige\tSGSingapore\tSHSaint Helena\tSISlovenia\tSJSvalbard og Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSør-Sudan\tSTSão Tomé og Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCTurks- og Caicosøyane\tTDTsjad\tTFDei franske sørterritoria\tTGTogo\tTHThailand\tTJTadsjikistan\tTKTokelau\tTLAust-Timor\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTyrkia\tTTTrinidad og Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMUSAs ytre småøyar\tUSUSA\tUYUruguay\tUZUsbekistan\tVAVatikanstaten\tVCSt. Vincent og Grenadinane\tVEVenezuela\tVGDei britiske Jomfruøyane\tVIDei amerikanske Jomfruøyane\tVNVietnam\tVUVanuatu\tWFWallis og Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASør-Afrika\tZMZambia\tZWZimbabwe
    l\t og \t\t, \t, \t og \t
    lo\t eller \t\t, \t, \t eller \t
    w\t1
    x\tnorsk nynorsk\tnorsk nynorsk
    za\t#\tnormaltid for #\ttidssone for #\t#sk normaltid\t#sk tid\tsommartid for #\t#sk sommartid\t#sk standardtid\tnormaltid for den nordamerikanske #\tsommartid for den nordamerikanske #\t# normaltid
    @nn-NO\tnorsk nynorsk\tnorsk nynorsk (Noreg)

    """
  }
}
