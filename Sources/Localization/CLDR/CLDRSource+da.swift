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
    z\t000GMT\t015Østafrikan\t024Centraleuropæi\t035Vestafrikan\t045Centralafrikan\t054Østeuropæi\t068Østeuropæi\t078Centraleuropæi\t085Sydafrikan\t097Hawaii-Aleutian\t0a3Hawaii-Aleutian-\t0b7Alaska\t0c3Alaska-\t0d7Atlantic\t0e4Brasilian\t0f4Argentin\t0g4Paraguayan\t0h7Eastern\t0i7Central\t0j7Amazonas\t0k4Colombian\t0l7Mountain\t0m3Mountain-\t0n5Venezuelan\t0o6Fransk Guyana\t0p3Central-\t0q6Yukon\t0r3Eastern-\t0s7Acre\t0t7Pacific\t0u3Pacific-\t0v3Atlantic-\t0y5Ecuadorian\t0z6Guyana\t104Cuban\t118Cuban\t127Mexicansk Pacific\t135Bolivian\t144Peruvian\t157Saint Pierre- og Miquelon\t163Saint Pierre- og Miquelon-\t174Uruguayan\t187Fernando de Noronha\t196Surinam\t1a4Chilen\t1b8Chilen\t1c4Newfoundland\t1d8Newfoundland\t1e4Vestaustral\t1f6Davis\t1g6Dumont-d’Urville\t1h4Østaustral\t1i8Østaustral\t1j6Mawson\t1k4Newzealand\t1l8Newzealand\t1m6Rothera\t1n6Syowa\t1o6Vostok\t1p4Arabi\t1q5Kasakhstan\t1r1Petropavlovsk-Kamchatski \t1s4Turkmen\t1t4Aserbajdsjan\t1u6Indokina\t1v7Krasnojarsk\t1w5Kirgisi\t1x6Brunei Darussalam\t1y4Indi\t1z7Jakutsk\t207Ulan Bator\t214Kinesi\t227Bangladesh\t236Østtimor\t247Golflandene\t255Tadsjiki\t267Hongkong\t277Hovd\t287Irkutsk\t294Tyrki\t2a5Vestindonesi\t2b5Østindonesi\t2c4Israel\t2d8Israel\t2e5Afghan\t2f4Pakistan\t2g5Nepalesi\t2h6Malaysia\t2i7Magadan\t2j5Centralindonesi\t2k4Filippin\t2l7Omsk\t2m4Korean\t2n6Myanmar\t2o4Usbeki\t2p6Singapore\t2q7Taipei\t2r4Georgi\t2s4Iran\t2t6Bhutan\t2u4Japan\t2v7Vladivostok\t2w7Jekaterinburg\t2x4Armen\t2y7Azorerne\t2z3Azorerne-\t304Vesteuropæi\t318Vesteuropæi\t327Kap Verde\t336South Georgia\t347Falklandsøerne\t354Centralaustral\t368Centralaustral\t374Vestlig centralaustral\t387Lord Howe\t393Lord Howe-\t3a7Påskeøen\t3b3Påskeøen-\t3c4Ir\t3d2Koordineret universal\t3e7Samara\t3f8Briti\t3g7Moskva\t3h7Hawaii-Aleutian\t3i7Indiske Ocean\t3j7Juleøen\t3k7Cocosøerne\t3l6Franske Sydlige og Antarktiske Territorier\t3m5Seychelli\t3n6Maldiverne\t3o7Mauritius\t3p6Reunion\t3q6Marshalløerne\t3r7Chatham\t3s3Chatham-\t3t7Apia\t3u6Chuuk\t3v7Vanuatu\t3w6Phoenixøen\t3x6Tokelau\t3y4Fijian\t3z6Tuvalu\t406Galapagos\t416Gambier\t426Salomonøerne\t436Chamorro\t446Linjeøerne\t456Kosrae\t466Marquesas\t474Samoan\t486Nauru\t496Niue\t4a7Norfolk Island\t4b3Norfolk Island-\t4c7Ny Kaledonien\t4d6Palau\t4e6Pitcairn\t4f6Ponape\t4g6Papua Ny Guinea\t4h7Cookøerne\t4i6Tahiti\t4j6Gilbertøerne\t4k4Tongan\t4l6Wake Island\t4m6Wallis og Futuna
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
    za\t#\t#normaltid\t#tid\t#sommertid\t#sk normaltid\t#sk tid\t#-tid\t#-normaltid\t#sk sommertid
    @da-DK\tdansk\tdansk (Danmark)
    @da-GL\tdansk\tdansk (Grønland)

    """
  }
}
