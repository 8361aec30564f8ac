// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fo`: StaticString {
    """
    #fo
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D} kl. {T}
    dr.full\t{E0} {dd}. {M0}–\t{E0} {dd}. {M0} {y}\t{E0} {dd}. {M0}–\t{E0} {dd}. {M0} {y}\t{E0} {dd}. {M0} {y}–\t{E0} {dd}. {M0} {y}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} kl. {T}\u{2009}–\u{2009}\t{D} kl. {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} kl. {T}
    dr.long\t{d}.–\t{D}\t{dd}. {M0}–\t{dd}. {M0} {y}\t{dd}. {M0} {y}–\t{dd}. {M0} {y}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} kl. {T}\u{2009}–\u{2009}\t{D} kl. {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t3
    M0\tjanuar\tfebruar\tmars\tapríl\tmai\tjuni\tjuli\taugust\tseptember\toktober\tnovember\tdesember
    M1\tjan\tfeb\tmar\tapr\tmai\tjun\tjul\taug\tsep\tokt\tnov\tdes
    M3\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t3
    E0\tmánadagur\ttýsdagur\tmikudagur\thósdagur\tfríggjadagur\tleygardagur\tsunnudagur
    E1\tmán\ttýs\tmik\thós\tfrí\tley\tsun
    E3\tM\tT\tM\tH\tF\tL\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t005Greenwich Mean\t015Eysturafrika\t021Miðevropa\t035Vesturafrika\t045Miðafrika\t051Eysturevropa\t063Eysturevropa\t073Miðevropa\t081Suðurafrika\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantic\t0e1Brasilia\t0f1Argentina\t0g1Paraguai\t0h1Eastern\t0i1Central\t0j1Amasona\t0k1Kolombia\t0l1Mountain\t0m3Mountain\t0n5Venesuela\t0o5Franska Gujana\t0p3Central\t0q5Yukon\t0r3Eastern\t0t1Pacific\t0u3Pacific\t0v3Atlantic\t0y5Ekvador\t0z5Gujana\t101Cuba\t113Cuba\t121Mexican Pacific\t135Bolivia\t141Peru\t151St. Pierre & Miquelon\t163St. Pierre & Miquelon\t171Uruguai\t181Fernando de Noronha\t195Surinam\t1a1Kili\t1b3Kili\t1c1Newfoundland\t1d3Newfoundland\t1e6vestur\t1f5Davis\t1g5Dumont-d’Urville\t1h6eystur\t1i3eystur Avstralia\t1j5Mawson\t1k1Nýsæland\t1l3Nýsæland\t1m5Rothera\t1n5Syowa\t1o5Vostok\t1p1Arabisk\t1q5Kasakstan\t1s1Turkmenistan\t1t1Aserbadjan\t1u5Indokina\t1v1Krasnoyarsk\t1w5Kirgisia\t1x5Brunei Darussalam\t1y5India\t1z1Yakutsk\t201Ulan Bator\t211Kina\t221Bangladesj\t235Eysturtimor\t241Gulf\t255Tadsjikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a5Vestur Indonesia\t2b5Eystur Indonesia\t2c1Ísrael\t2d3Ísrael\t2e5Afganistan\t2f1Pakistan\t2g5Nepal\t2h5Malaisia\t2i1Magadan\t2j5Mið Indonesia\t2k1Filipsoyggjar\t2l1Omsk\t2m1Korea\t2n5Myanmar (Burma)\t2o1Usbekistan\t2p5Singapor\t2q1Taipei\t2r1Georgia\t2s1Iran\t2t5Butan\t2u1Japan\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azorurnar\t2z3Azorurnar\t301Vesturevropa\t313Vesturevropa\t321Grønhøvdaoyggjar\t334Suðurgeorgia\t341Falklandsoyggjar\t356mið\t363mið Avstralia\t376miðvestur\t381Lord Howe\t393Lord Howe\t3a1Páskaoyggin\t3b3Páskaoyggin\t3c1Írsk\t3d2Samskipað heims\t3f3Bretsk\t3g1Moskva\t3h1Hawaii-Aleutian\t3i5Indiahav\t3j5Jólaoyggj\t3k4Kokos\t3l5Fronsku sunnaru landaøki og Antarktis\t3m4Seyskell\t3n4Maldiv\t3o1Móritius\t3p5Réunion\t3q4Marshall\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u5Chuuk\t3v1Vanuatu\t3w4Phoenix\t3x5Tokelau\t3y1Fiji\t3z5Tuvalu\t405Galapagos\t415Gambier\t424Salomon\t431Chamorro\t444Line\t455Kosrae\t465Marquesas\t471Samoa\t485Nauru\t495Niue\t4a1Norfolkoyggj\t4b3Norfolkoyggj\t4c1Nýkaledónia\t4d5Palau\t4e4Pitcairn\t4f5Ponape\t4g5Papua Nýguinea\t4h1Cooksoyggjar\t4i5Tahiti\t4j4Gilbert\t4k1Tonga\t4l5Wakeoyggj\t4m4Wallis- og Futuna
    nu\tlatn
    n.latn\t−#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tDKKkr\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAESameindu Emirríkini\tAFAfganistan\tAGAntigua & Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktis\tARArgentina\tASAmerikanska Samoa\tATEysturríki\tAUAvstralia\tAWAruba\tAXÁland\tAZAserbadjan\tBABosnia-Hersegovina\tBBBarbados\tBDBangladesj\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBarein\tBIBurundi\tBJBenin\tBLSt. Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQNiðurlonds Karibia\tBRBrasil\tBSBahamaoyggjar\tBTButan\tBVBouvetoyggj\tBWBotsvana\tBYHvítarussland\tBZBelis\tCAKanada\tCCKokosoyggjar\tCDKongo, Dem. Lýðveldið\tCFMiðafrikalýðveldið\tCGKongo\tCHSveis\tCIFílabeinsstrondin\tCKCooksoyggjar\tCLKili\tCMKamerun\tCNKina\tCOKolombia\tCRKosta Rika\tCUKuba\tCVGrønhøvdaoyggjar\tCWCuraçao\tCXJólaoyggjin\tCYKýpros\tCZKekkia\tDETýskland\tDJDjibuti\tDKDanmark\tDMDominika\tDODominikalýðveldið\tDZAlgeria\tECEkvador\tEEEstland\tEGEgyptaland\tEHVestursahara\tEREritrea\tESSpania\tETEtiopia\tFIFinnland\tFJFiji\tFKFalklandsoyggjar\tFMMikronesiasamveldið\tFOFøroyar\tFRFrakland\tGAGabon\tGBStórabretland\tGDGrenada\tGEGeorgia\tGFFranska Gujana\tGGGuernsey\tGHGana\tGIGibraltar\tGLGrønland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEkvatorguinea\tGRGrikkaland\tGSSuðurgeorgia og Suðursandwichoyggjar\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGujana\tHKHong Kong SAR Kina\tHMHeard og McDonaldoyggjar\tHNHonduras\tHRKroatia\tHTHaiti\tHUUngarn\tIDIndonesia\tIEÍrland\tILÍsrael\tIMIsle of Man\tINIndia\tIOStóra Bretlands Indiahavoyggjar\tIQIrak\tIRIran\tISÍsland\tITItalia\tJEJersey\tJMJamaika\tJOJordan\tJPJapan\tKEKenja\tKGKirgisia\tKHKambodja\tKIKiribati\tKMKomoroyggjar\tKNSt. Kitts & Nevis\tKPNorðurkorea\tKRSuðurkorea\tKWKuvait\tKYCaymanoyggjar\tKZKasakstan\tLALaos\tLBLibanon\tLCSt. Lusia\tLILiktinstein\tLKSri Lanka\tLRLiberia\tLSLesoto\tLTLitava\tLULuksemborg\tLVLettland\tLYLibya\tMAMarokko\tMCMonako\tMDMoldova\tMEMontenegro\tMFSt-Martin\tMGMadagaskar\tMHMarshalloyggjar\tMKNorður Makedónia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMakao SAR Kina\tMPNorðaru Mariuoyggjar\tMQMartinique\tMRMóritania\tMSMontserrat\tMTMalta\tMUMóritius\tMVMaldivoyggjar\tMWMalavi\tMXMeksiko\tMYMalaisia\tMZMosambik\tNANamibia\tNCNýkaledónia\tNENiger\tNFNorfolksoyggj\tNGNigeria\tNINikaragua\tNLNiðurlond\tNONoreg\tNPNepal\tNRNauru\tNUNiue\tNZNýsæland\tOMOman\tPAPanama\tPEPeru\tPFFranska Polynesia\tPGPapua Nýguinea\tPHFilipsoyggjar\tPKPakistan\tPLPólland\tPMSaint Pierre & Miquelon\tPNPitcairnoyggjar\tPRPuerto Riko\tPSPalestinskt landøki\tPTPortugal\tPWPalau\tPYParaguai\tQAKatar\tRERéunion\tRORumenia\tRSSerbia\tRURussland\tRWRuanda\tSASaudiarabia\tSBSalomonoyggjar\tSCSeyskelloyggjar\tSDSudan\tSESvøríki\tSGSingapor\tSHSt. Helena\tSISlovenia\tSJSvalbard & Jan Mayen\tSKSlovakia\tSLSierra Leona\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSuðursudan\tSTSao Tome & Prinsipi\tSVEl Salvador\tSXSint Maarten\tSYSýria\tSZEsvatini\tTCTurks- og Caicosoyggjar\tTDKjad\tTFFronsku sunnaru landaøki\tTGTogo\tTHTailand\tTJTadsjikistan\tTKTokelau\tTLEysturtimor\tTMTurkmenistan\tTNTunesia\tTOTonga\tTRTurkaland\tTTTrinidad & Tobago\tTVTuvalu\tTWTaivan\tTZTansania\tUAUkraina\tUGUganda\tUMSambandsríki Amerikas fjarskotnu oyggjar\tUSSambandsríki Amerika\tUYUruguai\tUZUsbekistan\tVAVatikanbýur\tVCSt. Vinsent & Grenadinoyggjar\tVEVenesuela\tVGStóra Bretlands Jomfrúoyggjar\tVISambandsríki Amerikas Jomfrúoyggjar\tVNVjetnam\tVUVanuatu\tWFWallis- og Futunaoyggjar\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASuðurafrika\tZMSambia\tZWSimbabvi
    l\t og \t\t, \t, \t, og \t
    lo\t ella \t\t, \t, \t, ella \t
    w\t1
    x\tføroyskt\tføroyskt
    za\t#\t# vanlig tíð\t#tíð\t# summartíð\t#oyggjar tíð\t# tíð\t# Avstralia vanlig tíð
    @fo-DK\tføroyskt\tføroyskt (Danmark)
    s\tDKKkr.
    @fo-FO\tføroyskt\tføroyskt (Føroyar)

    """
  }
}
