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
    @yrl-CO\tñengatú\tñengatú (Kurũbiya)
    @yrl-VE\tñengatú\tñengatú (Wenesuera)
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\ta.\u{202F}m.\tp.\u{202F}m.
    dtr.full\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.long\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.short\t{D} {h}:{n}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    r\tBLSan Batulumeu\tBTButan\tCRKoñta Rika\tGAGaban\tKNSan Kirituwan suí Newi\tPMSan Peduru asuí Mikelan
    @yrl-BR\tnheẽgatu\tnheẽgatu (Brasiu)

    """
  }
}
