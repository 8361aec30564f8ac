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
    @fo-DK\tføroyskt\tføroyskt (Danmark)
    s\tDKKkr.
    @fo-FO\tføroyskt\tføroyskt (Føroyar)

    """
  }
}
