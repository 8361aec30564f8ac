// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `bas`: StaticString {
    """
    #bas
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tKɔndɔŋ\tMàcɛ̂l\tMàtùmb\tMàtop\tM̀puyɛ\tHìlòndɛ̀\tNjèbà\tHìkaŋ\tDìpɔ̀s\tBìòôm\tMàyɛsèp\tLìbuy li ńyèe
    M1\tkɔn\tmac\tmat\tmto\tmpu\thil\tnje\thik\tdip\tbio\tmay\tliɓ
    M2\tk\tm\tm\tm\tm\th\tn\th\td\tb\tm\tl
    E\t0\t1\t2
    E0\tŋgwà njaŋgumba\tŋgwà ûm\tŋgwà ŋgê\tŋgwà mbɔk\tŋgwà kɔɔ\tŋgwà jôn\tŋgwà nɔ̂y
    E1\tnja\tuum\tŋge\tmbɔ\tkɔɔ\tjon\tnɔy
    E2\tn\tu\tŋ\tm\tk\tj\tn
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADÀŋdɔ̂r\tAEÀdnà i Bilɔ̀ŋ bi Arābìà\tAFÀfgànìstâŋ\tAGÀŋtigà ɓɔ Bàrbudà\tAIÀŋgiyà\tALÀlbanìà\tAMÀrmenìà\tAOÀŋgolà\tARÀrgàŋtinà\tATÒstrǐk\tAUÒstralìà\tAWÀrubà\tAZÀzɛ̀rbajàŋ\tBABòhnià Ɛrzègòvinà\tBBBàrbadò\tBDBàŋglàdɛ̂s\tBEBɛlgyùm\tBFBùrkìnà Fasò\tBGBùlgarìà\tBHBàraìn\tBIBùrundì\tBJBènɛ̂ŋ\tBMBɛ̀rmudà\tBNBrunei\tBOBòlivìà\tBRBràsîl\tBSBàhamàs\tBTBùtân\tBWBòdsùanà\tBYBèlarùs\tBZBèlîs\tCAKànadà\tCDKòŋgo ìkɛŋi\tCFŊ̀ɛm Afrīkà\tCGKòŋgo\tCHSùwîs\tCIMàŋ mi Njɔ̂k\tCKBìòn bi Kook\tCLKìlî\tCMKàmɛ̀rûn\tCNKinà\tCOKɔ̀lɔmbìà\tCRKòstà Rikà\tCUKubà\tCVKabwɛ᷆r\tCYKiprò\tDEJamân\tDJJìbutì\tDKDànmârk\tDMDòmnîk\tDODòmnikà\tDZÀlgerìà\tECÈkwàtorìà\tEEÈstonìà\tEGÈgîptò\tERÈrìtrěà\tESPànya\tETÈtìopìà\tFIFìnlând\tFJFiji\tFKBìòn bi Falkland\tFMMìkrònesìà\tFRPùlàsi / Fɛ̀lɛ̀nsi /\tGAGàbɔ̂ŋ\tGBÀdnà i Lɔ̂ŋ\tGDGrènadà\tGEGèɔrgìà\tGFGùyanà Pùlàsi\tGHGanà\tGIGìlbràtâr\tGLGrǐnlànd\tGMGàmbià\tGNGìnê\tGPGwàdèlûp\tGQGìne Èkwàtorìà\tGRGrǐkyà\tGTGwàtèmalà\tGUGùâm\tGWGìne Bìsàô\tGYGùyanà\tHNƆ̀ŋduràs\tHRKròasìà\tHTÀitì\tHUƆ̀ŋgriì\tIDIndònèsià\tIEÌrlând\tILIsràɛ̂l\tINIndìà\tIQÌrâk\tIRÌrâŋ\tISÌslandìà\tITÌtalìà\tJMJàmàikà\tJOYɔ̀rdanià\tKEKenìà\tKGKìrgìzìstàŋ\tKHKàmbodìà\tKIKìrìbatì\tKMKɔ̀mɔ̂r\tKNNûmpubi Kîts nì Nevìs\tKPKɔ̀re ì Ŋ̀ɔmbɔk\tKRKɔ̀re ì Ŋ̀wɛ̀lmbɔk\tKWKòwêt\tKYBìòn bi Kaymàn\tKZKàzàkstâŋ\tLALàôs\tLBLèbanòn\tLCNûmpubi Lusì\tLILigstɛntàn\tLKSrìlaŋkà\tLRLìberìà\tLSLesòtò\tLTLìtùanìà\tLULùgsàmbûr\tLVLàdvià\tLYLibìà\tMAMàrokò\tMCMònakò\tMDMoldavìà\tMGMàdàgàskâr\tMHBìòn bi Marcàl\tMLMàli\tMMMyànmâr\tMNMòŋgolìà\tMPBìòn bi Marìanà ŋ̀ɔmbɔk\tMQMàrtìnîk\tMRMòrìtanìà\tMSMɔ̀ŋseràt\tMTMaltà\tMUMòrîs\tMVMàldîf\tMWMàlàwi\tMXMɛ̀gsîk\tMYMàlɛ̀sìà\tMZMòsàmbîk\tNANàmibìà\tNCKàlèdonìà Yɔ̀ndɔ\tNENìjɛ̂r\tNFÒn i Nɔrfɔ̂k\tNGNìgerìà\tNINìkàragwà\tNLǸlɛndi\tNONɔ̀rvegìà\tNPNèpâl\tNRNerù\tNUNìuɛ̀\tNZSìlând Yɔ̀ndɔ\tOMÒmân\tPAPànàma\tPEPèrû\tPFPòlìnesìà Pùlàsi\tPGGìne ì Pàpu\tPHFìlìpîn\tPKPàkìstân\tPLPòlànd\tPMNûmpubi Petrò nì Mikèlôn\tPNPìdkaìrn\tPRPɔ̀rtò Rikò\tPSPàlɛ̀htinà Hyɔ̀ŋg nì Gazà\tPTPɔ̀tɔkì\tPWPàlaù\tPYPàràgwê\tQAKàtâr\tRERèunyɔ̂ŋ\tRORùmanìà\tRURuslànd\tRWRùandà\tSASàudi Àrabìà\tSBBìòn bi Salōmò\tSCSèsɛ̂l\tSDSùdâŋ\tSESwedɛ̀n\tSGSìŋgàpûr\tSHNûmpubi Ɛlēnà\tSISlòvanìà\tSKSlòvakìà\tSLSièra Lèɔ̂n\tSMNûmpubi Māatìn\tSNSènègâl\tSOSòmalìà\tSRSùrinâm\tSTSào Tòme ɓɔ Prɛ̀ŋcipè\tSVSàlvàdɔ̂r\tSYSirìà\tSZSwàzìlând\tTCBìòn bi Tûrks nì Kalkòs\tTDCâd\tTGTògo\tTHTaylànd\tTJTàjìkìstaŋ\tTKTòkèlaò\tTLTìmɔ̂r lìkòl\tTMTùrgmènìstân\tTNTùnisìà\tTOTɔŋgà\tTRTùrkây\tTTTrìnidàd ɓɔ Tòbagò\tTVTùvàlù\tTWTàywân\tTZTànzànià\tUAÙkrɛ̌n\tUGÙgandà\tUSÀdnà i Bilɔ̀ŋ bi Amerkà\tUYÙrùgwêy\tUZÙzbèkìstân\tVAVàtìkâŋ\tVCNûmpubi Vɛ̂ŋsâŋ nì grènàdîn\tVEVènèzùelà\tVGBìòn bi kɔnji bi Ŋgisì\tVIBìòn bi kɔnji bi U.S.\tVNVìɛ̀dnâm\tVUVànùatù\tWFWàlîs nì Fùtunà\tWSSàmoà\tYEYèmɛ̂n\tYTMàyɔ̂t\tZAÀfrǐkà Sɔ̀\tZMZàmbià\tZWZìmbàbwê
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tƁàsàa\tƁàsàa
    za\t#
    @bas-CM\tƁàsàa\tƁàsàa (Kàmɛ̀rûn)

    """
  }
}
