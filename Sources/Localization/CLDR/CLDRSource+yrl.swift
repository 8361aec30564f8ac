// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `yrl`: StaticString {
    """
    #yrl
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tyepé\tmukũi\tmusapíri\tirũdí\tpú\tpú-yepé\tpú-mukũi\tpú-musapíri\tpú-irũdí\tyepé-putimaã\tyepé-yepé\tyepé-mukũi
    M1\tye\tmk\tms\tid\tpu\tpy\tpm\tps\tpi\typ\tyy\tym
    M2\tY\tM\tM\tI\tP\tP\tP\tP\tP\tY\tY\tY
    E\t0\t1\t2
    E0\tmurakipí\tmurakí-mukũi\tmurakí-musapíri\tsupapá\tyukuakú\tsaurú\tmituú
    E1\tmur\tmmk\tmms\tsup\tyuk\tsau\tmit
    E2\tM\tM\tM\tS\tY\tS\tM
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t002Greenwich Miridiyanu yara\t017Afirika Uri\t021Eurupa Piterawara\t037Afirikia Usid\t042Afirika Piterawara\t056Eurupa Uri\t063Eurupa Uriẽtawara\t073Eurupa Piterawara\t082Afirika Su suí\t099Hurariyu Retewa\t0a9Kurasí Ara Hurariyu\t0b0Alasika Hurariyu Eté\t0c3Alasika\t0d1Atalãtiku\t0e8Brasília tá\t0f1Argẽtina\t0g1Paraguwai\t0h4Retewa Lesiti yara\t0i4Retewa Piterawara\t0j0Amasuna Hurariyu Eté\t0k1Kurũbia\t0l8Krĩ-ag tá\t0m0Rỹ kã Óra Krĩ-ag tá\t0n2Wenẽsuera\t0o2Giyana Frãsa yara\t0p4Kurasí Ara Piterawara\t0r4Kurasí Ara Lesiti\t0s4Retewa Acre yara\t0t8Pasifiku tá\t0u0Rỹ Kã Óra Pasifiku tá\t0v3Atalãtku\t0y2Ekuadú\t0z2Giyana\t101Kuba\t113Kuba\t121Pasifiku Mexikanu\t132Buríwia\t141Peru\t151Sã Peduru asuí Mikirãu\t163Sã Peduru asuí Mikirãu\t171Uruguwai\t181Fenãdu Nuruyã\t192Suriname\t1a1Xiri\t1b3Xiri\t1c1Iwí Pisasú\t1d3Iwí Pisasú\t1e6Ausitaraliya Usid\t1f2Dawi\t1g2Dumont-d’Urville\t1h6Ausitaraliya Uri\t1i3Ausitaraliya Uriẽtawara\t1j2Mausũ\t1k1Serãdiya Pisasú\t1l3Serãdiya Pisasú\t1m2Rotera\t1n2Siyowa\t1o2Wosituki\t1p1Arábiya\t1r1Petropavlovsk-Kamchatski\t1s1Turkuranaretãma\t1t1Aseriretãma\t1u2Ĩdoxina\t1v1Karasinoyarisiki\t1w2Kirigiretãma\t1x2Burunei Darusaram\t1y1Ĩdia\t1z1Yakutisiki\t201Urã Baturu\t211Xina\t220Bãkaradexi Horariyu Retewa\t232Timu-Semusawa\t242Golfo\t252Tayikiretãma\t261Hũg Kũg\t271Howidi\t281Irkutisiki\t2a7Ĩdonesiya Usid\t2b7Ĩdonesiya Uri\t2c1Isirayeu\t2d3Isirayeu\t2e2Afegãniretãma\t2f1Pakiretãma\t2g2Nepau\t2h2Malasiya\t2i1Magadã\t2j2Ĩdonesiya Piterawara\t2k1Firipina\t2l1Omisiki\t2m1Kureya\t2n2Miyamá\t2o1Yũbuesara-retãma\t2p1Sĩgapura\t2q1Taipei\t2r1Geugiya\t2s1Irã\t2t2Butãu\t2u1Nipõ\t2v1Waradiwosituki\t2w1Ekaterĩbugu\t2x1Arimẽniya\t2y1Asori-ita\t2z3Asori-ita\t306Eurupa Usid\t313Eurupa Usidẽtawara\t321Kabu Suikiri\t332Geugiya Su suí\t341Kapuã-ita Mawina\t351Ausitaraliya Piterawara\t363Ausitaraliya Piterawara\t376Ausitaraliya Piterawara-Usid\t381Lurudi Howe\t393Lurudi Howe\t3a1Pasikuwa Kapuãma\t3b3Pasikuwa Kapuãma\t3c4Retewa Irãdei\t3d4Mũdi turususawa Kurdenadu\t3e1Samara\t3f4Kurasí Ara Biritãniku\t3g1Moskou\t3h9Hurariyu Retewa\t3i2Useyanu Ĩdiku\t3j2KapuãmaKiritima\t3k5Kuku-ita Hurariyu\t3l2Tetãma Su suí Frãsa yara asuí Ãtartida\t3m2Seixeri\t3n5Maudiwa-ita Hurariyu\t3o1Maurisiyu\t3p2Yumuatirisawa\t3q5Marshall Hurariyu\t3r1Xatham\t3s3Xatham\t3t0Apiya Uraruiyu Retewa\t3u2Chuuk\t3v1Wanuatu\t3w5Fẽnix\t3x2Tokerau\t3y1Fiyi\t3z2Tuvaru\t402Garapagu-ita\t412Gãbiere\t422Kapuãma-ita Sarumũ\t432Xamoro\t445Inĩbu Hurariyu\t452Kusirai\t462Makesa-ita\t471Samowa\t482Nauru\t492Niwe\t4a1Kapuãma Norfolk\t4b3Kapuãma Norfolk\t4c1Karedũniya Pisasú\t4d2Parau\t4e2Pitcairn\t4f2Ponape\t4g2Papuwa-Giné Pisasú\t4h1Kapuã-ita Kooki\t4i2Taiti\t4j5Yubetu Hurariyu\t4k1Tõga\t4l5Wake\t4m2Wari asuí Futuna
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDAU$\tBOBBUB\tBRLR$\tCADCA$\tCNYCN¥\tCOP$\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tSCRSCRu\tTHB฿\tTWDNT$\tUSDUS$\tVESBs.S\tVND₫\tXAFFCF\tXCDEC$\tXCGCg.\tXOFCFA\tXPFCFP
    r\tADÃdura\tAEEmiradu Árabi Yepewasuwaitá\tAFAfegãniretãma\tAGÃtigua asuí Babuda\tAIÃgira\tALAubãniya\tAMArimẽniya\tAOÃgura\tAQÃtartida\tARArgẽtina\tASSamua Amerikiwara\tATAusitiriya\tAUAusitaraliya\tAWAruba\tAXKapuãma-ita Arãdi\tAZAseriretãma\tBABusiniya asuí Eseguwina\tBBBabadu\tBDBãgaradexi\tBEBeujika\tBFBukina Fasu\tBGBugáriya\tBHBarẽi\tBIBurũdi\tBJBenĩ\tBLSã Batulumeu\tBMBemuda\tBNBurunei\tBOBuríwia\tBQTetãma Iwiboí-ita Karíbi suí\tBRBrasiu\tBSBayama\tBTButãu\tBVKapuãma Buweti\tBWButisuwana\tBYBieru-rúsiya\tBZBelisi\tCAKanadá\tCCKapuãma-ita Kuku (Keering)\tCDKũgu - Kĩxasa\tCFRepubirika Afirika-Piterapura\tCGRepubirika Kũguyara\tCHSuwisa\tCIMafim Kupé\tCKKapuãma-ita Kooki\tCLXiri\tCMPuty-ita\tCNXina\tCOKurũbiya\tCRKupé Rika\tCUKuba\tCVKabu Suikiri\tCWKurasau\tCXKapuãma Kiritima\tCYXipiri\tCZXekiya\tDEAremãya\tDJDijibuti\tDKDinamaka\tDMDominika\tDORepubirika Duminikana\tDZArgeriya\tECEkuadú\tEEIsituniya\tEGEgitu\tEHSaara Usidẽtawara\tEREritireya\tESIsipãya\tETEtiupiya\tFIFirãdiya\tFJFiyi\tFKKapuãma-ita Mawina\tFMMikuruneziya\tFOKapuãma-ita Faruwe\tFRFrãsa\tGAGabãu\tGBReyinu Yepewasú\tGDGaranada\tGEGeugiya\tGFGiyana Frãsa yara\tGGGuwẽnisei\tGHGana\tGIGibarautá\tGLGuruẽrãdiya\tGMGãbiya\tGNGiné\tGPGuadarupi\tGQGiné Ekuaturiyau\tGRGeresiya\tGSKapuãma-ita Geugiya Su asuí Sãduwixi Su\tGTGuatemara\tGUGuwã\tGWGiné Bisau\tGYGiyana\tHKHũgi Kũgi, RAE Xina yara\tHMKapuãma-ita Heard asuí McDonald\tHNŨdura\tHRKuruwasiya\tHTAití\tHUŨgiriya\tIDĨdunesiya\tIEIrãda\tILIsirayeu\tIMMã Kapuãma\tINĨdiya\tIQIraki\tIRIrã\tISIsirãdiya\tITItariya\tJEYesei\tJMYamaika\tJOYudãniya\tJPNipõ\tKEKẽniya\tKGKirigiretãma\tKHKãbuya\tKIKiribati\tKMKumure-ita\tKNSã Kirituwãu suí Newi\tKPKureya Nuti suí\tKRKureya Su suí\tKWKuwaiti\tKYKapuãma-ita Kaimã\tKZKasakiretãma\tLARawo\tLBRibanu\tLCSãta Lusiya\tLIRixitẽxitaĩ\tLKSiri Rãka\tLRRibériya\tLSResutu\tLTRituwãniya\tLURuxẽbugu\tLVRetuniya\tLYRibiya\tMAMaruku\tMCMũnaku\tMDMũduwa\tMEMũteneguru\tMFSã Matiyũ\tMGMadagasiká\tMHKapuãma-ita Marshall\tMKMasedũniya\tMLMari\tMMMiyamá (Bimãniya)\tMNMũguriya\tMOMakau, RAE Xina yara\tMPKapuãma-ita Mariyãna Nuti suí\tMQMatinika\tMRMauritaniya\tMSMũtiserati\tMTMauta\tMUMaurisiyu\tMVMaudiwa-ita\tMWMarawi\tMXMẽsiku\tMYMalasiya\tMZMusãbiki\tNANamíbiya\tNCKaredũniya Pisasú\tNENige\tNFKapuãma Norfolk\tNGNigeriya\tNINicaraguwa\tNLTetãma Iwiboí-ita\tNONuruwega\tNPNepau\tNRNauru\tNUNiwe\tNZSerãdiya Pisasú\tOMUmã\tPAPanamã\tPEPeru\tPFPulinesiya Frãsa yara\tPGPapuwa-Giné Pisasú\tPHFiripina\tPKPakiretãma\tPLPuluniya\tPMSã Peduru asuí Mikelãu\tPNKapuãma-ita Pitcairn\tPRIgarapawa Riku\tPSTetãma Paretinu-ita yara\tPTPutugau\tPWParau\tPYParaguwai\tQAKatara\tREYumuatirisawa\tRORomẽniya\tRSSewiya\tRURusiya\tRWHuãda\tSAArawia Saudita\tSBKapuãma-ita Sarumũ\tSCSeixeri\tSDAusudã\tSESuwesiya\tSGSĩgapura\tSHSãta Erena\tSIEsiruwẽniya\tSJSiwaubati asuí Yã Mayeni\tSKEsiruwakiya\tSLIwitera Leowa\tSMSã Marino\tSNSenegau\tSOSomariya\tSRSuriname\tSSAusudã Su suí\tSTSã Tumé asuí Pirĩsipe\tSVEru Sawadu\tSXSĩti Maatẽ\tSYSiriya\tSZEsuatíni\tTCKapuãma-ita Tuka-ita asuí Kaiko-ita\tTDXade\tTFTetãma Su-ita Frãsa suí\tTGTogu\tTHTairetãma\tTJTayikiretãma\tTKTukerau\tTLTimu-Semusawa\tTMTurkuranaretãma\tTNTunisiya\tTOTõga\tTRTukíya\tTTTirinidadi asuí Tobagu\tTVTuwaru\tTWTaiwã\tTZTãsaniya\tUAUkarãniya\tUGUgãda\tUMKapuãma Kuiriwaita Apekatu EUA suí\tUSTetãma-ita Yepewasú\tUYUruguwai\tUZYũbuesara-retãma\tVAWatikanu Tawa-wasu\tVCSã Wisẽti asuí Garanadĩna-ita\tVEWenesuera\tVGKapuã-ita Viyẽ-ita Biritãnika-ita\tVIKapuã-ira Viyẽ-ita Amerikana-ita\tVNWiyetinã\tVUWanuatu\tWFWari asuí Futuna\tWSSamowa\tXKKusuwu\tYEYemẽ\tYTMayuti\tZAAfirika Su suí\tZMSãbiya\tZWSĩbabuwe
    l\t asuí \t\t, \t, \t asuí \t
    lo\t u \t\t, \t, \t u \t
    w\t7
    x\tnheẽgatu\tnheẽgatu
    za\t#\t# Hurariyu Retewa\t# Hurariyu\t# Kurasí Ara Hurariyu\tHurariyu #\tKapuã-ita #\t#ẽtawara Hurariyu Retewa\t#ẽtawara Hurariyu\tÓra Pã #\tHawaí asuí Kapuã-ita Areuta-ita #
    @yrl-CO\tñengatú\tñengatú (Kurũbiya)
    @yrl-VE\tñengatú\tñengatú (Wenesuera)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.long\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.short\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    z\t151Sã Peduru asuí Mikiran\t163Sã Peduru asuí Mikiran\t2t2Butan
    r\tBLSan Batulumeu\tBTButan\tCRKoñta Rika\tGAGaban\tKNSan Kirituwan suí Newi\tPMSan Peduru asuí Mikelan
    @yrl-BR\tnheẽgatu\tnheẽgatu (Brasiu)

    """
  }
}
