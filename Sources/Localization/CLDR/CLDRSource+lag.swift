// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `lag`: StaticString {
    """
    #lag
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tKʉfúngatɨ\tKʉnaanɨ\tKʉkeenda\tKwiikumi\tKwiinyambála\tKwiidwaata\tKʉmʉʉnchɨ\tKʉvɨɨrɨ\tKʉsaatʉ\tKwiinyi\tKʉsaano\tKʉsasatʉ
    M1\tFúngatɨ\tNaanɨ\tKeenda\tIkúmi\tInyambala\tIdwaata\tMʉʉnchɨ\tVɨɨrɨ\tSaatʉ\tInyi\tSaano\tSasatʉ
    M2\tF\tN\tK\tI\tI\tI\tM\tV\tS\tI\tS\tS
    E\t0\t1\t2
    E0\tJumatátu\tJumaíne\tJumatáano\tAlamíisi\tIjumáa\tJumamóosi\tJumapíiri
    E1\tTáatu\tÍne\tTáano\tAlh\tIjm\tMóosi\tPíili
    E2\tT\tE\tO\tA\tI\tM\tP
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndóra\tAEɄtemi wa Kɨaráabu\tAFAfuganisitáani\tAGAntigúua na Baribúuda\tAIAnguíila\tALAlubánia\tAMAriménia\tAOAngóola\tARAjentíina\tASSamóoa ya Amerɨ́ka\tATÁusitiria\tAUAusiteréelia\tAWArúuba\tAZAzabajáani\tBABósinia\tBBBabadóosi\tBDBangaladéeshi\tBEɄbeligíiji\tBFBukinafáaso\tBGBuligaría\tBHBaharéeni\tBIBurúundi\tBJBeníini\tBMBerimúuda\tBNBurunéei\tBOBolívia\tBRBrasíili\tBSBaháama\tBTButáani\tBWBotiswáana\tBYBelarúusi\tBZBelíise\tCAKánada\tCDJamuhúuri ya Kɨdemokurasía ya Kóongo\tCFJuhúuri ya Afɨrɨka ya katɨ katɨ\tCGKóongo\tCHUswíisi\tCIIvori Kositi\tCKVisíiwa vya Kúuku\tCLChíile\tCMKamerúuni\tCNChíina\tCOKolómbia\tCRKósita Rɨ́ɨka\tCUKyúuba\tCVKepuvéede\tCYKupuróosi\tCZJamuhúuri ya Chéeki\tDEɄjerumáani\tDJJibúuti\tDKDenimaki\tDMDomínɨka\tDOJamuhúuri ya Dominɨka\tDZAlijéria\tECÍkwado\tEEEstonía\tEGMísiri\tEREriterea\tESHisipánia\tETɄhabéeshi\tFIUfíini\tFJFíiji\tFKVisíiwa vya Fakulandi\tFMMikironésia\tFRɄfaráansa\tGAGabóoni\tGBɄɨngeréesa\tGDGirenáada\tGEJójia\tGFGwiyáana yʉ Ʉfaráansa\tGHGáana\tGIJiburálita\tGLGiriniláandi\tGMGámbia\tGNGíine\tGPGwadelúupe\tGQGíine Ikwéeta\tGRUgiríki\tGTGwatemáala\tGUGwani\tGWGíine Bisáau\tGYGuyáana\tHNHonduráasi\tHRKoréshia\tHTHaíiti\tHUHungária\tIDIndonésia\tIEAyaláandi\tILIsiraéeli\tINÍndia\tIQIráaki\tIRɄajéemi\tISAisiláandi\tITItália\tJMJamáika\tJOJódani\tJPJapáani\tKEKéenya\tKGKirigisitáani\tKHKambódia\tKIKiribáati\tKMKomóoro\tKNMʉtakatíifu kitisi na Nevíisi\tKPKoréa yʉ ʉtʉrʉko\tKRKoréa ya Saame\tKWKʉwáiti\tKYVisíiwa vya Kayimani\tKZKazakasitáani\tLALaóosi\tLBLebanóoni\tLCMʉtakatíifu Lusíia\tLILishentéeni\tLKSiriláanka\tLRLiibéria\tLSLesóoto\tLTLisuánia\tLULasembáagi\tLVLativia\tLYLíbia\tMAMoróoko\tMCMonáako\tMDMolidóova\tMGBukíini\tMHVisíiwa vya Marisháali\tMLMáali\tMMMiáama\tMNMongólia\tMPVisiwa vya Mariana vya Kaskazini\tMQMaritiníiki\tMRMoritánia\tMSMonteráati\tMTMálita\tMUMoríisi\tMVModíivu\tMWMaláawi\tMXMekisiko\tMYMaleísia\tMZMusumbíiji\tNANamíbia\tNCKaledónia Ifya\tNENíija\tNFKisíiwa cha Nofifóoki\tNGNiijéria\tNINikarágʉa\tNLɄholáanzi\tNONorwe\tNPNepáali\tNRNaúuru\tNUNiúue\tNZNyuzílandi\tOMÓmani\tPAPanáama\tPEPéeru\tPFPolinésia yʉ Ʉfaráansa\tPGPapúua\tPHUfilipíino\tPKPakisitáani\tPLPólandi\tPMMʉtakatíifu Peéteri na Mɨkaéeli\tPNPatikaírini\tPRPwetorɨ́ɨko\tPSMweemberera wa kʉmweeri wa Gáaza\tPTɄréeno\tPWPaláau\tPYParaguáai\tQAKatáari\tREReyunióoni\tRORomaníia\tRUUrúusi\tRWRwáanda\tSASaudíia Arabíia\tSBVisíiwa vya Solomóoni\tSCShelishéeli\tSDSudáani\tSEUswíidi\tSGSingapoo\tSHMʉtakatíifu Heléena\tSISulovénia\tSKSulováakia\tSLSeraleóoni\tSMSamaríino\tSNSenegáali\tSOSomália\tSRSurináamu\tSTSao Tóome na Pirinsipe\tSVElisalivado\tSYSíria\tSZɄswáazi\tTCVisíiwa vya Turíiki na Kaíiko\tTDCháadi\tTGTóogo\tTHTáilandi\tTJTajikisitáani\tTKTokeláau\tTLTimóori yi Itʉʉmba\tTMUturukimenisitáani\tTNTunísia\tTOTóonga\tTRUturúuki\tTTTiriníida ya Tobáago\tTVTuváalu\tTWTaiwáani\tTZTaansanía\tUAɄkɨréeni\tUGɄgáanda\tUSAmerɨka\tUYUruguáai\tUZUsibekisitáani\tVAVatikáani\tVCMʉtakatíifu Viséenti na Gernadíini\tVEVenezuéela\tVGVisíiwa vya Vigíini vya Ʉɨngeréesa\tVIVisíiwa vya Vigíini vya Amerɨ́ka\tVNVietináamu\tVUVanuáatu\tWFWalíisi na Futúuna\tWSSamóoa\tYEYémeni\tYTMayóote\tZAAfɨrɨka ya Saame\tZMSámbia\tZWSimbáabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tKɨlaangi\tKɨlaangi
    za\t#
    @lag-TZ\tKɨlaangi\tKɨlaangi (Taansanía)

    """
  }
}
