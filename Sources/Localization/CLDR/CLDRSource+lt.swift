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
    @lt-LT\tlietuvių\tlietuvių (Lietuva)

    """
  }
}
