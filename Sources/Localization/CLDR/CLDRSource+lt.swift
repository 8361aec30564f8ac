// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `lt`: StaticString {
    """
    #lt
    t\t{HH}:{n}
    d.full\t{y} m. {M1} {d} d., {E0}
    dt.full\t{D} {T}
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} m. {M1} {d} d.
    dt.long\t{D} {T}
    dr.long\t{y} {M1} {d}–\t{d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{M1} {d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{y} {M1} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} m. {M0}
    mr\t{y} m. {M0}\u{2009}–\u{2009}\t{y} m. {M0}\t{y} m. {M0}\u{2009}–\u{2009}\t{y} m. {M0}
    M\t0\t2\t2
    M0\tsausis\tvasaris\tkovas\tbalandis\tgegužė\tbirželis\tliepa\trugpjūtis\trugsėjis\tspalis\tlapkritis\tgruodis
    M1\tsausio\tvasario\tkovo\tbalandžio\tgegužės\tbirželio\tliepos\trugpjūčio\trugsėjo\tspalio\tlapkričio\tgruodžio
    M2\t01\t02\t03\t04\t05\t06\t07\t08\t09\t10\t11\t12
    E\t0\t1\t2
    E0\tpirmadienis\tantradienis\ttrečiadienis\tketvirtadienis\tpenktadienis\tšeštadienis\tsekmadienis
    E1\tpr\tan\ttr\tkt\tpn\tšt\tsk
    E2\tP\tA\tT\tK\tP\tŠ\tS
    gmt\tGMT\tGMT+\tGMT−\t:\t\t1
    z\t007Grinvič\t015Rytų Afrik\t022Vidurio Europos\t035Vakarų Afrik\t045Centrinės Afrik\t052Rytų Europos\t063Rytų Europos\t073Vidurio Europos\t085Pietų Afrik\t092Havajų–Aleutų\t0a3Havajų–Aleutų\t0b2Aliaskos\t0c3Aliaskos\t0d2Atlanto\t0e4Brazil\t0f2Argentinos\t0g2Paragvajaus\t0h2Šiaurės Amerikos rytų\t0i2Šiaurės Amerikos centro\t0j2Amazonės\t0k4Kolumb\t0l2Šiaurės Amerikos kalnų\t0m3Šiaurės Amerikos kalnų\t0n5Venesuel\t0o5Prancūzijos Gvian\t0p3Šiaurės Amerikos centro\t0q7Jukon\t0r3Šiaurės Amerikos rytų\t0s1Ako standartinis\t0t2Šiaurės Amerikos Ramiojo vandenyno\t0u3Šiaurės Amerikos Ramiojo vandenyno\t0v3Atlanto\t0y7Ekvador\t0z5Gajan\t102Kubos\t113Kubos\t122Meksikos Ramiojo vandenyno\t135Bolivij\t142Peru\t152Sen Pjero ir Mikelono\t163Sen Pjero ir Mikelono\t172Urugvajaus\t182Fernando de Noronjos\t197Surinam\t1a2Čilės\t1b3Čilės\t1c2Niufaundlendo\t1d3Niufaundlendo\t1e4Vakarų Austral\t1f7Deivis\t1g7Diumono d’Urvili\t1h4Rytų Austral\t1i3Rytų Australijos\t1j7Moson\t1k4Naujosios Zeland\t1l3Naujosios Zelandijos\t1m5Roter\t1n5Siov\t1o7Vostok\t1p4Arab\t1q7Kazachstan\t1r2Kamčiatkos Petropavlovsko\t1s2Turkmėnistano\t1t2Azerbaidžano\t1u5Indokinij\t1v2Krasnojarsko\t1w7Kirgistan\t1x7Brunėjaus Darusalam\t1y5Indij\t1z2Jakutsko\t202Ulan Batoro\t214Kin\t222Bangladešo\t237Rytų Timor\t245Persijos įlank\t257Tadžikistan\t262Honkongo\t272Hovdo\t282Irkutsko\t294Turk\t2a5Vakarų Indonezij\t2b5Rytų Indonezij\t2c2Izraelio\t2d3Izraelio\t2e7Afganistan\t2f2Pakistano\t2g7Nepal\t2h5Malaizij\t2i2Magadano\t2j5Centrinės Indonezij\t2k2Filipinų\t2l2Omsko\t2m2Korėjos\t2n7Mianmar\t2o2Uzbekistano\t2p7Singapūr\t2q2Taipėjaus\t2r4Gruz\t2s2Irano\t2t7Butan\t2u4Japon\t2v2Vladivostoko\t2w2Jekaterinburgo\t2x4Armėn\t2y2Azorų Salų\t2z3Azorų Salų\t302Vakarų Europos\t313Vakarų Europos\t322Žaliojo Kyšulio\t335Pietų Džordžij\t342Folklandų Salų\t354Centrinės Austral\t363Centrinės Australijos\t374Centrinės vakarų Austral\t382Lordo Hau\t393Lordo Hau\t3a2Velykų salos\t3b3Velykų Salos\t3c3Airijos\t3d1pasaulio suderintasis\t3e2Samaros\t3f3Britanijos\t3g2Maskvos\t3h2Havajų–Aleutų\t3i7Indijos vandenyn\t3j5Kalėdų Sal\t3k6Kokosų\t3l1Pietų Prancūzijos ir antarktinis\t3m1Seišelių\t3n1Maldyvų\t3o2Mauricijaus\t3p7Reunjon\t3q6Maršalo\t3r2Čatamo\t3s3Čatamo\t3t4Ap\t3u7Čuk\t3v2Vanuatu\t3w6Fenikso\t3x1Tokelau\t3y2Fidžio\t3z1Tuvalu\t401Galapagų\t417Gambyr\t426Saliamono\t437Čamor\t446Laino\t451Kosrajė\t466Markizo\t472Samoa\t481Nauru\t491Niujė\t4a2Norfolko Salų\t4b3Norfolko Salų\t4c4Naujosios Kaledon\t4d1Palau\t4e7Pitkern\t4f1Ponapės\t4g5Papua Naujosios Gvinėj\t4h2Kuko Salų\t4i7Tahiči\t4j6Gilberto\t4k2Tongos\t4l5Veiko Sal\t4m5Voliso ir Futūn
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tEUR€\tXCGCg.
    r\tADAndora\tAEJungtiniai Arabų Emyratai\tAFAfganistanas\tAGAntigva ir Barbuda\tAIAngilija\tALAlbanija\tAMArmėnija\tAOAngola\tAQAntarktida\tARArgentina\tASAmerikos Samoa\tATAustrija\tAUAustralija\tAWAruba\tAXAlandų Salos\tAZAzerbaidžanas\tBABosnija ir Hercegovina\tBBBarbadosas\tBDBangladešas\tBEBelgija\tBFBurkina Fasas\tBGBulgarija\tBHBahreinas\tBIBurundis\tBJBeninas\tBLSen Bartelemi\tBMBermuda\tBNBrunėjus\tBOBolivija\tBQKaribų Nyderlandai\tBRBrazilija\tBSBahamos\tBTButanas\tBVBuvė Sala\tBWBotsvana\tBYBaltarusija\tBZBelizas\tCAKanada\tCCKokosų (Kilingo) Salos\tCDKongas-Kinšasa\tCFCentrinės Afrikos Respublika\tCGKongas-Brazavilis\tCHŠveicarija\tCIDramblio Kaulo Krantas\tCKKuko Salos\tCLČilė\tCMKamerūnas\tCNKinija\tCOKolumbija\tCRKosta Rika\tCUKuba\tCVŽaliasis Kyšulys\tCWKiurasao\tCXKalėdų Sala\tCYKipras\tCZČekija\tDEVokietija\tDJDžibutis\tDKDanija\tDMDominika\tDODominikos Respublika\tDZAlžyras\tECEkvadoras\tEEEstija\tEGEgiptas\tEHVakarų Sachara\tEREritrėja\tESIspanija\tETEtiopija\tFISuomija\tFJFidžis\tFKFolklando salos\tFMMikronezija\tFOFarerų Salos\tFRPrancūzija\tGAGabonas\tGBJungtinė Karalystė\tGDGrenada\tGEGruzija\tGFPrancūzijos Gviana\tGGGernsis\tGHGana\tGIGibraltaras\tGLGrenlandija\tGMGambija\tGNGvinėja\tGPGvadelupa\tGQPusiaujo Gvinėja\tGRGraikija\tGSPietų Džordžija ir Pietų Sandvičo salos\tGTGvatemala\tGUGuamas\tGWBisau Gvinėja\tGYGajana\tHKYpatingasis Administracinis Kinijos Regionas Honkongas\tHMHerdo ir Makdonaldo Salos\tHNHondūras\tHRKroatija\tHTHaitis\tHUVengrija\tIDIndonezija\tIEAirija\tILIzraelis\tIMMeno Sala\tINIndija\tIOIndijos Vandenyno Britų Sritis\tIQIrakas\tIRIranas\tISIslandija\tITItalija\tJEDžersis\tJMJamaika\tJOJordanija\tJPJaponija\tKEKenija\tKGKirgizija\tKHKambodža\tKIKiribatis\tKMKomorai\tKNSent Kitsas ir Nevis\tKPŠiaurės Korėja\tKRPietų Korėja\tKWKuveitas\tKYKaimanų Salos\tKZKazachstanas\tLALaosas\tLBLibanas\tLCSent Lusija\tLILichtenšteinas\tLKŠri Lanka\tLRLiberija\tLSLesotas\tLTLietuva\tLULiuksemburgas\tLVLatvija\tLYLibija\tMAMarokas\tMCMonakas\tMDMoldova\tMEJuodkalnija\tMFSen Martenas\tMGMadagaskaras\tMHMaršalo Salos\tMKŠiaurės Makedonija\tMLMalis\tMMMianmaras (Birma)\tMNMongolija\tMOYpatingasis Administracinis Kinijos Regionas Makao\tMPMarianos Šiaurinės Salos\tMQMartinika\tMRMauritanija\tMSMontseratas\tMTMalta\tMUMauricijus\tMVMaldyvai\tMWMalavis\tMXMeksika\tMYMalaizija\tMZMozambikas\tNANamibija\tNCNaujoji Kaledonija\tNENigeris\tNFNorfolko sala\tNGNigerija\tNINikaragva\tNLNyderlandai\tNONorvegija\tNPNepalas\tNRNauru\tNUNiujė\tNZNaujoji Zelandija\tOMOmanas\tPAPanama\tPEPeru\tPFPrancūzijos Polinezija\tPGPapua Naujoji Gvinėja\tPHFilipinai\tPKPakistanas\tPLLenkija\tPMSen Pjeras ir Mikelonas\tPNPitkerno salos\tPRPuerto Rikas\tPSPalestinos teritorija\tPTPortugalija\tPWPalau\tPYParagvajus\tQAKataras\tREReunjonas\tRORumunija\tRSSerbija\tRURusija\tRWRuanda\tSASaudo Arabija\tSBSaliamono Salos\tSCSeišeliai\tSDSudanas\tSEŠvedija\tSGSingapūras\tSHŠv. Elenos Sala\tSISlovėnija\tSJSvalbardas ir Janas Majenas\tSKSlovakija\tSLSiera Leonė\tSMSan Marinas\tSNSenegalas\tSOSomalis\tSRSurinamas\tSSPietų Sudanas\tSTSan Tomė ir Prinsipė\tSVSalvadoras\tSXSint Martenas\tSYSirija\tSZSvazilandas\tTCTerkso ir Kaikoso Salos\tTDČadas\tTFPrancūzijos Pietų sritys\tTGTogas\tTHTailandas\tTJTadžikija\tTKTokelau\tTLRytų Timoras\tTMTurkmėnistanas\tTNTunisas\tTOTonga\tTRTurkija\tTTTrinidadas ir Tobagas\tTVTuvalu\tTWTaivanas\tTZTanzanija\tUAUkraina\tUGUganda\tUMJungtinių Valstijų Mažosios Tolimosios Salos\tUSJungtinės Valstijos\tUYUrugvajus\tUZUzbekistanas\tVAVatikano Miesto Valstybė\tVCŠventasis Vincentas ir Grenadinai\tVEVenesuela\tVGDidžiosios Britanijos Mergelių Salos\tVIJungtinių Valstijų Mergelių Salos\tVNVietnamas\tVUVanuatu\tWFVolisas ir Futūna\tWSSamoa\tXKKosovas\tYEJemenas\tYTMajotas\tZAPietų Afrika\tZMZambija\tZWZimbabvė
    l\t ir \t\t, \t, \t ir \t
    lo\t ar \t\t, \t, \t ar \t
    w\t1
    x\tlietuvių\tlietuvių
    za\t#\t# laikas\t# žiemos laikas\t# vasaros laikas\t#ijos žiemos laikas\t#os laikas\t# Salų laikas\t#o laikas
    @lt-LT\tlietuvių\tlietuvių (Lietuva)

    """
  }
}
