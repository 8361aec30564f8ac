// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `kgp`: StaticString {
    """
    #kgp
    t\t{HH}:{n}
    d.full\t{E0}, {d} ne {M0}, {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} ne {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} ne {M0}, {y}
    dt.long\t{D} {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} ne {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0}, {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0}, {y}\t{M0}, {y}\u{2009}–\u{2009}\t{M0}, {y}
    M\t0\t1\t2
    M0\t1-Kysã\t2-Kysã\t3-Kysã\t4-Kysã\t5-Kysã\t6-Kysã\t7-Kysã\t8-Kysã\t9-Kysã\t10-Kysã\t11-Kysã\t12-Kysã
    M1\t1Ky.\t2Ky.\t3Ky.\t4Ky.\t5Ky.\t6Ky.\t7Ky.\t8Ky.\t9Ky.\t10Ky.\t11Ky.\t12Ky.
    M2\t1K\t2K\t3K\t4K\t5K\t6K\t7K\t8K\t9K\t10K\t11K\t12K
    E\t0\t1\t2
    E0\tpir-kurã-há\trégre-kurã-há\ttẽgtũ-kurã-há\tvẽnhkãgra-kurã-há\tpénkar-kurã-há\tsavnu\tnumĩggu
    E1\tpir.\trég.\ttẽg.\tvẽn.\tpén.\tsav.\tnum.
    E2\tP.\tR.\tT.\tV.\tP.\tS.\tN.
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t005Mirinjỹnũ Grinũvisi tá\t016Afrika Rãjur\t021Orópa Kuju tá\t036Afrika Rãpur\t046Afrika-Kuju\t051Orópa Rãjur tá\t063Orópa Rãjur tá\t073Orópa Kuju tá\t086Sur-Afrika\t097Óra Pã\t0a7Rỹ kã óra\t0b1Aranhka tá\t0c3Aranhka tá\t0d1Atrỹtiku tá\t0e1Mrasirja tá\t0f5Opã Arjẽtĩnỹ tá\t0g1Paraguvaj tá\t0h1Rãjur tá\t0i1Kuju tá\t0j1Amỹjonỹ tá\t0k1Korãmija tá\t0l1Krĩ tá\t0m3Krĩ tá\t0n5Venẽjuvéra tá\t0o5Frỹsa Gijanỹ tá\t0p3Kuju tá\t0r3Rãjur tá\t0s1Akre tá\t0t1Rãpur tá\t0u3Rãpur tá\t0v3Atrỹtiku tá\t0y5Ekuvanor tá\t0z5Gijỹnỹ tá\t101Kuma tá\t113Kuma tá\t121Mẽsiku Pasifiku tá\t135Morivia tá\t141Piru tá\t151Sỹ Pedro kar Mĩkerỹv tá\t163Sỹ Pedro kar Mĩkerỹv tá\t171Uruguvaj tá\t181Fernỹnu Nãrãja-tá tá\t195Surinỹmĩ tá\t1a1Sire tá\t1b3Sire tá\t1c1Ga Tãg tá\t1d3Ga Tãg tá\t1e8Rãpur tá\t1f5Navinh tá\t1g5Numã-Nurviri tá\t1h8Rãjur tá\t1i3Avotyraria Rãjur tá\t1j5Mỹusãn tá\t1k1Jerỹnija Tãg tá\t1l3Jerỹnija Tãg tá\t1m5Rotera tá\t1n5Siova tá\t1o5Vonhtóki tá\t1p1Aramija tá\t1r1Petrupaviróvinhki-Kỹmsatinhki\t1s1Turkomẽnĩnhtỹv tá\t1t1Ajermajjáv tá\t1u5Ĩnosĩnỹ tá\t1v1Kranhnãjarki tá\t1w5Kirginhtỹv tá\t1x5Mrunẽj Narusarỹ tá\t1y1Ĩnija tá\t1z1Yjakutinhkii tá\t201Uran Mator tá\t211Sĩnỹ tá\t221Mỹngranési tá\t235Tĩmãr-Rãjur tá\t245Gorfu tá\t255Tajikinhtỹv tá\t261Hãg Kãg tá\t271Hóvin tá\t281Irkutinhki tá\t2a9Rãpur tá\t2b9Rãjur tá\t2c1Isihaé tá\t2d3Isihaé tá\t2e6Afeganĩtã\t2f1Pakinhtỹv tá\t2g5Nẽpar tá\t2h5Mỹraja tá\t2i1Mỹganan tá\t2j9Kuju tá\t2k1Firipinỹ tá\t2l1Omĩnhki tá\t2m1Koréja tá\t2n5Mĩjỹmỹr tá\t2o1Unnmekinhtỹv tá\t2p1Sĩgapura tá\t2q1Tajpej tá\t2r1Jeórja tá\t2s1Irỹ tá\t2t5Mutỹv tá\t2u1Japã tá\t2v1Uranivónhtóki tá\t2w1Ekaterĩnmurgu tá\t2x1Armẽnĩja tá\t2y1Asor-ag tá\t2z3Aso-ag tá\t301Orópa Rãpur tá\t313Orópa Rãpur tá\t321Pu Tánh tá\t335Jiórja tỹ Sur tá\t344Ór Pã Mỹrvĩnỹ\t358Kuju tá\t363Avotyraria Kuju tá\t378Kuju-Rãpur tá\t381Rórni Hove tá\t393Rórni Hove tá\t3a4Óra Pã Panhkuva\t3b4Rỹ Kã óra Panhkuva\t3c1Irỹna\t3d0Ga-kar Óra Vẽnh-krén-ja\t3e1Samỹra tá\t3f5Mritỹnĩku Rỹ Kã\t3g1Mãnhkov tá\t3h7Óra Pã\t3i5Osiỹno Ĩniko tá\t3j4Óra Krĩtimỹnh\t3k4Óra Kokonh\t3l5Frỹsa Ga Sur kar Ỹtartina tá\t3m5Sejserenh tá\t3n5Goj Vẽso Mỹrniva tá\t3o1Mãriso tá\t3p5Hujáv tá\t3q4Óra MỹrSar\t3r1San-hỹm tá\t3s3San-hỹm tá\t3t1Apija tá\t3u5Suuki tá\t3v1Vanũvatu tá\t3w4Óra Fẽnĩg\t3x5Tokeravu tá\t3y1Fiji tá\t3z5Tuvaru tá\t405Gara Pago tá\t415Gỹmmijer\t424Óra Saromỹv\t435Samãho tá\t445Vãfe Goj-vẽso tỹ tá\t455de Kosiraje tá\t465Mỹrkeja Fag tá\t471Samãva tá\t485Nỹvuru tá\t495Nĩve tá\t4a4Óra Pã Nãrforki\t4b4Rỹ Kã óra Nãrforki\t4c1Karenonĩja Tãg tá\t4d5Paravu tá\t4e4Óra Pinkajir\t4f5Ponỹpe tá\t4g5Papuva-Ginẽ Tãg tá\t4h4Óra Pã Kuki\t4i5Tajti tá\t4j4Óra Jirmértu\t4k1Tãga tá\t4l4Óra Vejki\t4m5Varinh kar Futunỹ tá
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tFJDFJC\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFCFA\tXPFCFPF
    r\tADỸnora\tAEEmĩrano Arame Unĩno\tAFAfeganĩtã\tAGỸntiguva kar Marmuna\tAIỸngira\tALArmánĩja\tAMArmẽnĩja\tAOỸgóra\tAQỸntartina\tARArjẽtinỹ\tASSamãva Amẽrikynỹ\tATAgtirija\tAUAvotyraria\tAWAruma\tAXGojga Goj-vẽso\tAZAjermajjáv\tBAMósinĩja\tBBJuvã-mág\tBDMágranési\tBEMérjika\tBFMurkinỹ Faso\tBGMurgarjia\tBHMarẽj\tBIMurũni\tBJMenĩnh\tBLSỹ Martoromeu\tBMMermũna\tBNMrunẽj\tBOMorivija\tBQPajisi Rur Karimejã\tBRMrasir\tBSMahámỹ\tBTMutỹv\tBVMuve Goj-vẽso\tBWMonsuvỹnỹ\tBYMiero-Husija\tBZMerije\tCAKanỹna\tCCKokonh Goj-vẽso (Killing)\tCDKãgo - Kĩsaja\tCFAfrikanỹ-kuju Repumrika\tCGKãgo Repumrika\tCHSuvisa\tCIJãn-mág-kupri Fyr\tCKKuki Goj-vẽso\tCLSire\tCMKamỹrãj\tCNSĩnỹ\tCOKorãmija\tCRKonhta Rika\tCUKuma\tCVPu Tánh\tCWKurasavo\tCXKrĩtimỹnh Goj-vẽso\tCYSipre\tCZSékija\tDEAremỹija\tDJNhimuti\tDKNinỹmỹrka\tDMNomĩnĩka\tDORepumrika Nomĩnĩkỹnỹ\tDZArjérija\tECEkuvanor\tEEEnhtonĩja\tEGEjito\tEHSahara Rãpur\tERErytiréja\tESEnhpỹnija\tETEtiópija\tFIFĩrỹnija\tFJFiji\tFKMỹrvĩnỹ Goj-vẽso\tFMGoj-vẽso-sĩ Kẽsir\tFOFaróve Goj-vẽso\tFRFrỹsa\tGAGabã\tGBRejnũ Unĩnu\tGDGranỹna\tGEJiórja\tGFFrỹsa Gijanỹ\tGGGérnesej\tGHGanỹ\tGIGimrar-tar\tGLGroẽrỹnija\tGMGỹmija\tGNGinẽ\tGPGuvanarupe\tGQGinẽ Ekuvatoriar\tGRGrésa\tGSJiórja-Sur kar Sỹnvisi-Sur Goj-vẽso Ag\tGTGuvatimỹra\tGUGuvỹm\tGWGinẽ-Misav\tGYGijỹnỹ\tHKHãg Kãg, Sinỹ ERA\tHMHárni kar Magtonarni Goj-vẽso Ag\tHNHãnura\tHRKroasa\tHTAjti\tHUŨgrija\tIDĨnonẽja\tIEIrỹna\tILIsihaé\tIMMỹn Goj-vẽso\tINĨnija\tIQIraki\tIRIrỹ\tISInhrỹnija\tITItarija\tJEJérsej\tJMJamỹjka\tJOJornánĩja\tJPJapã\tKEKenĩja\tKGKirginhtỹv\tKHKỹmója\tKIKirimati\tKMKomãre\tKNSỹ Krinhtóvỹv kar Nẽvinh\tKPNãrti-Koréja\tKRSur-Koréja\tKWKuvajti\tKYKajmỹm Goj-vẽso\tKZKajakinhtỹv\tLARaosi\tLBRimanã\tLCSỹta Rusija\tLIRinhsiténh-tajin\tLKSiri Rỹnka\tLRRimérija\tLSResotu\tLTRituỹnĩja\tLURusẽmurgu\tLVRetãnĩja\tLYRimija\tMAMỹhókonh\tMCMãnỹko\tMDMãrnova\tMEKrĩsá\tMFSỹ Mỹrtĩjũ\tMGMỹnaganhtar\tMHMỹrSar Goj-vẽso\tMKNãrti-Mỹsenonĩja\tMLMỹri\tMMMĩjỹmỹr\tMNMãngórija\tMOMỹkav, Sĩnỹ ERA\tMPNãrti-Mỹrijỹnỹ Goj-vẽso\tMQMỹrtinĩka\tMRMãritỹnĩja\tMSMãtisehati\tMTMỹrta\tMUMãriso\tMVMỹrniva\tMWMỹravi\tMXMẽsiku\tMYMỹraja\tMZMãsỹmiki\tNANỹmĩmija\tNCKarenonĩja Tãg\tNENĩjer\tNFNãrforki Goj-vẽso\tNGNĩjérija\tNINĩkaragva\tNLPajisi Rur\tNONãrovéga\tNPNẽpar\tNRNỹuru\tNUNĩvue\tNZJerỹnija Tãg\tOMOmỹ\tPAPanỹmỹ\tPEPiru\tPFFrỹsa Porinẽja\tPGPapuva-Ginẽ Tãg\tPHFiripinỹ\tPKPakinhtỹv\tPLPorãnija\tPMSỹ Penru kar Mĩkerỹv\tPNPinkajir Goj-vẽso\tPRPortu Hiku\tPSTehitórijo Parenhtinũ\tPTPortugar\tPWParavu\tPYParaguvaj\tQAKatar\tREHujáv\tROHomẽnĩja\tRSSérvija\tRUHusija\tRWHuỹna\tSAAramija Savnita\tSBSaromỹv Goj-vẽso\tSCSejserenh\tSDSuná\tSESuésa\tSGSĩgapura\tSHSỹnta Erenỹ\tSIEnhrovenĩja\tSJInhvarmarni kar Jan Mỹjẽn\tSKEnhrovakija\tSLKrĩ Mĩgkusũg-fi\tSMSỹ Mỹrĩnũ\tSNSenẽgar\tSOSomỹrija\tSRSurinỹmĩ\tSSSur-Sunáv\tSTSỹ Tomẽ kar Prĩsipi\tSVEr Sarvanor\tSXSĩti Mỹ’artẽn\tSYSirija\tSZEsuatinĩ\tTCTurka kar Kajko Goj-vẽso Ag\tTDSane\tTFSur Frỹsa Tehitórijo\tTGTogo\tTHTaj-Ga\tTJTanijikinhtỹv\tTKTokeravu\tTLTimãr-Rãjur\tTMTurkomẽnĩnhtỹv\tTNTunĩja\tTOTãga\tTRTurkija\tTTTrĩnane kar Tomagu\tTVTuvaru\tTWTajuvỹ\tTZTỹnjỹnĩja\tUAUkrỹnĩja\tUGUgỹna\tUMEUA Goj-vẽso Kãsir\tUSEnhtano Unĩno\tUYUrugvaj\tUZUnhmekinhtỹv\tVAVatikỹnũ Emã-mág\tVCSỹ Visenti kar Granỹninỹ\tVEVenẽjuvéra\tVGMritỹnĩja Goj-vẽso\tVIVirjĩg Goj-vẽso tỹ Amẽrikỹnỹ\tVNVijétinỹ\tVUVanũvatu\tWFVarinh kar Futunỹ\tWSSamãva\tXKKosovo\tYEJemẽn\tYTMỹjóte\tZASur-Afrika\tZMJỹmija\tZWJĩmamuje
    l\t kar \t\t, \t, \t kar \t
    lo\t ketũmỹr \t\t, \t, \t ketũmỹr \t
    w\t7
    x\tkanhgág\tkanhgág
    za\t#\tÓra Pã #\t# tá\tRỹ Kã óra #\t# Goj-vẽso tá\tÓra #\t# tá óra\t# Hava’i kar Arevta Goj-vẽso tá\tÓra Pã Avotyraria #\tÓra Ĩnonẽja #
    @kgp-BR\tkanhgág\tkanhgág (Mrasir)

    """
  }
}
