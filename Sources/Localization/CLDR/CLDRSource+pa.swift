// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `pa`: StaticString {
    """
    #pa
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d} {M0} – \t{D}\t{E0}, {d} {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} – \t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\tਜਨਵਰੀ\tਫ਼ਰਵਰੀ\tਮਾਰਚ\tਅਪ੍ਰੈਲ\tਮਈ\tਜੂਨ\tਜੁਲਾਈ\tਅਗਸਤ\tਸਤੰਬਰ\tਅਕਤੂਬਰ\tਨਵੰਬਰ\tਦਸੰਬਰ
    M1\tਜਨ\tਫ਼ਰ\tਮਾਰਚ\tਅਪ੍ਰੈ\tਮਈ\tਜੂਨ\tਜੁਲਾ\tਅਗ\tਸਤੰ\tਅਕਤੂ\tਨਵੰ\tਦਸੰ
    M2\tਜ\tਫ਼\tਮਾ\tਅ\tਮ\tਜੂ\tਜੁ\tਅ\tਸ\tਅ\tਨ\tਦ
    E\t0\t1\t2
    E0\tਸੋਮਵਾਰ\tਮੰਗਲਵਾਰ\tਬੁੱਧਵਾਰ\tਵੀਰਵਾਰ\tਸ਼ੁੱਕਰਵਾਰ\tਸ਼ਨੀਵਾਰ\tਐਤਵਾਰ
    E1\tਸੋਮ\tਮੰਗਲ\tਬੁੱਧ\tਵੀਰ\tਸ਼ੁੱਕਰ\tਸ਼ਨੀ\tਐਤ
    E2\tਸੋ\tਮੰ\tਬੁੱ\tਵੀ\tਸ਼ੁੱ\tਸ਼\tਐ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADਅੰਡੋਰਾ\tAEਸੰਯੁਕਤ ਅਰਬ ਅਮੀਰਾਤ\tAFਅਫ਼ਗਾਨਿਸਤਾਨ\tAGਐਂਟੀਗੁਆ ਅਤੇ ਬਾਰਬੁਡਾ\tAIਅੰਗੁਇਲਾ\tALਅਲਬਾਨੀਆ\tAMਅਰਮੀਨੀਆ\tAOਅੰਗੋਲਾ\tAQਅੰਟਾਰਕਟਿਕਾ\tARਅਰਜਨਟੀਨਾ\tASਅਮੈਰੀਕਨ ਸਮੋਆ\tATਆਸਟਰੀਆ\tAUਆਸਟ੍ਰੇਲੀਆ\tAWਅਰੂਬਾ\tAXਅਲੈਂਡ ਟਾਪੂ\tAZਅਜ਼ਰਬਾਈਜਾਨ\tBAਬੋਸਨੀਆ ਅਤੇ ਹਰਜ਼ੇਗੋਵੀਨਾ\tBBਬਾਰਬਾਡੋਸ\tBDਬੰਗਲਾਦੇਸ਼\tBEਬੈਲਜੀਅਮ\tBFਬੁਰਕੀਨਾ ਫ਼ਾਸੋ\tBGਬੁਲਗਾਰੀਆ\tBHਬਹਿਰੀਨ\tBIਬੁਰੁੰਡੀ\tBJਬੇਨਿਨ\tBLਸੇਂਟ ਬਾਰਥੇਲੇਮੀ\tBMਬਰਮੂਡਾ\tBNਬਰੂਨੇਈ\tBOਬੋਲੀਵੀਆ\tBQਕੈਰੇਬੀਆਈ ਨੀਦਰਲੈਂਡ\tBRਬ੍ਰਾਜ਼ੀਲ\tBSਬਹਾਮਾਸ\tBTਭੂਟਾਨ\tBVਬੌਵੇਟ ਟਾਪੂ\tBWਬੋਤਸਵਾਨਾ\tBYਬੇਲਾਰੂਸ\tBZਬੇਲੀਜ਼\tCAਕੈਨੇਡਾ\tCCਕੋਕੋਸ (ਕੀਲਿੰਗ) ਟਾਪੂ\tCDਕਾਂਗੋ - ਕਿੰਸ਼ਾਸਾ\tCFਕੇਂਦਰੀ ਅਫ਼ਰੀਕੀ ਗਣਰਾਜ\tCGਕਾਂਗੋ - ਬ੍ਰਾਜ਼ਾਵਿਲੇ\tCHਸਵਿਟਜ਼ਰਲੈਂਡ\tCIਕੋਟ ਡੀਵੋਆਰ\tCKਕੁੱਕ ਟਾਪੂ\tCLਚਿਲੀ\tCMਕੈਮਰੂਨ\tCNਚੀਨ\tCOਕੋਲੰਬੀਆ\tCRਕੋਸਟਾ ਰੀਕਾ\tCUਕਿਊਬਾ\tCVਕੇਪ ਵਰਡੇ\tCWਕੁਰਾਕਾਓ\tCXਕ੍ਰਿਸਮਿਸ ਟਾਪੂ\tCYਸਾਇਪ੍ਰਸ\tCZਚੈਕੀਆ\tDEਜਰਮਨੀ\tDJਜਿਬੂਤੀ\tDKਡੈਨਮਾਰਕ\tDMਡੋਮੀਨਿਕਾ\tDOਡੋਮੀਨਿਕਾਈ ਗਣਰਾਜ\tDZਅਲਜੀਰੀਆ\tECਇਕਵੇਡੋਰ\tEEਇਸਟੋਨੀਆ\tEGਮਿਸਰ\tEHਪੱਛਮੀ ਸਹਾਰਾ\tERਇਰੀਟ੍ਰਿਆ\tESਸਪੇਨ\tETਇਥੋਪੀਆ\tFIਫਿਨਲੈਂਡ\tFJਫ਼ਿਜੀ\tFKਫ਼ਾਕਲੈਂਡ ਟਾਪੂ\tFMਮਾਇਕ੍ਰੋਨੇਸ਼ੀਆ\tFOਫੈਰੋ ਟਾਪੂ\tFRਫ਼ਰਾਂਸ\tGAਗਬੋਨ\tGBਯੂਨਾਈਟਡ ਕਿੰਗਡਮ\tGDਗ੍ਰੇਨਾਡਾ\tGEਜਾਰਜੀਆ\tGFਫਰੈਂਚ ਗੁਇਆਨਾ\tGGਗਰਨਜੀ\tGHਘਾਨਾ\tGIਜਿਬਰਾਲਟਰ\tGLਗ੍ਰੀਨਲੈਂਡ\tGMਗੈਂਬੀਆ\tGNਗਿਨੀ\tGPਗੁਆਡੇਲੋਪ\tGQਭੂ-ਖੰਡੀ ਗਿਨੀ\tGRਗ੍ਰੀਸ\tGSਦੱਖਣੀ ਜਾਰਜੀਆ ਅਤੇ ਦੱਖਣੀ ਸੈਂਡਵਿਚ ਟਾਪੂ\tGTਗੁਆਟੇਮਾਲਾ\tGUਗੁਆਮ\tGWਗਿਨੀ-ਬਿਸਾਉ\tGYਗੁਯਾਨਾ\tHKਹਾਂਗ ਕਾਂਗ ਐਸਏਆਰ ਚੀਨ\tHMਹਰਡ ਤੇ ਮੈਕਡੋਨਾਲਡ ਟਾਪੂ\tHNਹੋਂਡੁਰਸ\tHRਕਰੋਏਸ਼ੀਆ\tHTਹੈਤੀ\tHUਹੰਗਰੀ\tIDਇੰਡੋਨੇਸ਼ੀਆ\tIEਆਇਰਲੈਂਡ\tILਇਜ਼ਰਾਈਲ\tIMਆਇਲ ਆਫ ਮੈਨ\tINਭਾਰਤ\tIOਬਰਤਾਨਵੀ ਹਿੰਦ ਮਹਾਂਸਾਗਰ ਖਿੱਤਾ\tIQਇਰਾਕ\tIRਈਰਾਨ\tISਆਈਸਲੈਂਡ\tITਇਟਲੀ\tJEਜਰਸੀ\tJMਜਮਾਇਕਾ\tJOਜੌਰਡਨ\tJPਜਪਾਨ\tKEਕੀਨੀਆ\tKGਕਿਰਗਿਜ਼ਸਤਾਨ\tKHਕੰਬੋਡੀਆ\tKIਕਿਰਬਾਤੀ\tKMਕੋਮੋਰੋਸ\tKNਸੇਂਟ ਕਿਟਸ ਐਂਡ ਨੇਵਿਸ\tKPਉੱਤਰੀ ਕੋਰੀਆ\tKRਦੱਖਣੀ ਕੋਰੀਆ\tKWਕੁਵੈਤ\tKYਕੇਮੈਨ ਟਾਪੂ\tKZਕਜ਼ਾਖਸਤਾਨ\tLAਲਾਓਸ\tLBਲਿਬਨਾਨ\tLCਸੇਂਟ ਲੂਸੀਆ\tLIਲਿਚੇਂਸਟਾਇਨ\tLKਸ੍ਰੀ ਲੰਕਾ\tLRਲਾਈਬੀਰੀਆ\tLSਲੇਸੋਥੋ\tLTਲਿਥੁਆਨੀਆ\tLUਲਕਜ਼ਮਬਰਗ\tLVਲਾਤਵੀਆ\tLYਲੀਬੀਆ\tMAਮੋਰੱਕੋ\tMCਮੋਨਾਕੋ\tMDਮੋਲਡੋਵਾ\tMEਮੋਂਟੇਨੇਗਰੋ\tMFਸੇਂਟ ਮਾਰਟਿਨ\tMGਮੈਡਾਗਾਸਕਰ\tMHਮਾਰਸ਼ਲ ਟਾਪੂ\tMKਉੱਤਰੀ ਮੈਕਡੋਨੀਆ\tMLਮਾਲੀ\tMMਮਿਆਂਮਾਰ (ਬਰਮਾ)\tMNਮੰਗੋਲੀਆ\tMOਮਕਾਉ ਐਸਏਆਰ ਚੀਨ\tMPਉੱਤਰੀ ਮਾਰੀਆਨਾ ਟਾਪੂ\tMQਮਾਰਟੀਨਿਕ\tMRਮੋਰਿਟਾਨੀਆ\tMSਮੋਂਟਸੇਰਾਤ\tMTਮਾਲਟਾ\tMUਮੌਰੀਸ਼ਸ\tMVਮਾਲਦੀਵ\tMWਮਲਾਵੀ\tMXਮੈਕਸੀਕੋ\tMYਮਲੇਸ਼ੀਆ\tMZਮੋਜ਼ਾਮਬੀਕ\tNAਨਾਮੀਬੀਆ\tNCਨਿਊ ਕੈਲੇਡੋਨੀਆ\tNEਨਾਈਜਰ\tNFਨੋਰਫੌਕ ਟਾਪੂ\tNGਨਾਈਜੀਰੀਆ\tNIਨਿਕਾਰਾਗੁਆ\tNLਨੀਦਰਲੈਂਡ\tNOਨਾਰਵੇ\tNPਨੇਪਾਲ\tNRਨਾਉਰੂ\tNUਨਿਯੂ\tNZਨਿਊਜ਼ੀਲੈਂਡ\tOMਓਮਾਨ\tPAਪਨਾਮਾ\tPEਪੇਰੂ\tPFਫਰੈਂਚ ਪੋਲੀਨੇਸ਼ੀਆ\tPGਪਾਪੂਆ ਨਿਊ ਗਿਨੀ\tPHਫਿਲੀਪੀਨਜ\tPKਪਾਕਿਸਤਾਨ\tPLਪੋਲੈਂਡ\tPMਸੇਂਟ ਪੀਅਰੇ ਐਂਡ ਮਿਕੇਲਨ\tPNਪਿਟਕੇਰਨ ਟਾਪੂ\tPRਪਿਊਰਟੋ ਰਿਕੋ\tPSਫਿਲਸਤੀਨੀ ਖਿੱਤੇ\tPTਪੁਰਤਗਾਲ\tPWਪਲਾਉ\tPYਪੈਰਾਗਵੇ\tQAਕਤਰ\tREਰਿਯੂਨੀਅਨ\tROਰੋਮਾਨੀਆ\tRSਸਰਬੀਆ\tRUਰੂਸ\tRWਰਵਾਂਡਾ\tSAਸਾਊਦੀ ਅਰਬ\tSBਸੋਲੋਮਨ ਟਾਪੂ\tSCਸੇਸ਼ਲਸ\tSDਸੂਡਾਨ\tSEਸਵੀਡਨ\tSGਸਿੰਗਾਪੁਰ\tSHਸੇਂਟ ਹੇਲੇਨਾ\tSIਸਲੋਵੇਨੀਆ\tSJਸਵਾਲਬਰਡ ਅਤੇ ਜਾਨ ਮਾਯੇਨ\tSKਸਲੋਵਾਕੀਆ\tSLਸਿਏਰਾ ਲਿਓਨ\tSMਸੈਨ ਮਰੀਨੋ\tSNਸੇਨੇਗਲ\tSOਸੋਮਾਲੀਆ\tSRਸੂਰੀਨਾਮ\tSSਦੱਖਣ ਸੁਡਾਨ\tSTਸਾਓ ਟੋਮ ਅਤੇ ਪ੍ਰਿੰਸੀਪੇ\tSVਅਲ ਸਲਵਾਡੋਰ\tSXਸਿੰਟ ਮਾਰਟੀਨ\tSYਸੀਰੀਆ\tSZਇਸਵਾਤੀਨੀ\tTCਟੁਰਕਸ ਅਤੇ ਕੈਕੋਸ ਟਾਪੂ\tTDਚਾਡ\tTFਫਰੈਂਚ ਦੱਖਣੀ ਪ੍ਰਦੇਸ਼\tTGਟੋਗੋ\tTHਥਾਈਲੈਂਡ\tTJਤਾਜਿਕਿਸਤਾਨ\tTKਟੋਕੇਲਾਉ\tTLਤਿਮੋਰ-ਲੇਸਤੇ\tTMਤੁਰਕਮੇਨਿਸਤਾਨ\tTNਟਿਊਨੀਸ਼ੀਆ\tTOਟੌਂਗਾ\tTRਤੁਰਕੀ\tTTਟ੍ਰਿਨੀਡਾਡ ਅਤੇ ਟੋਬਾਗੋ\tTVਟੁਵਾਲੂ\tTWਤਾਇਵਾਨ\tTZਤਨਜ਼ਾਨੀਆ\tUAਯੂਕਰੇਨ\tUGਯੂਗਾਂਡਾ\tUMਯੂ.ਐੱਸ. ਦੂਰ-ਦੁਰਾਡੇ ਟਾਪੂ\tUSਸੰਯੁਕਤ ਰਾਜ (ਅਮਰੀਕਾ)\tUYਉਰੂਗਵੇ\tUZਉਜ਼ਬੇਕਿਸਤਾਨ\tVAਵੈਟੀਕਨ ਸਿਟੀ\tVCਸੇਂਟ ਵਿਨਸੈਂਟ ਐਂਡ ਗ੍ਰੇਨਾਡੀਨਸ\tVEਵੇਨੇਜ਼ੂਏਲਾ\tVGਬ੍ਰਿਟਿਸ਼ ਵਰਜਿਨ ਟਾਪੂ\tVIਯੂ ਐੱਸ ਵਰਜਿਨ ਟਾਪੂ\tVNਵੀਅਤਨਾਮ\tVUਵਾਨੂਆਟੂ\tWFਵਾਲਿਸ ਅਤੇ ਫੂਟੂਨਾ\tWSਸਾਮੋਆ\tXKਕੋਸੋਵੋ\tYEਯਮਨ\tYTਮਾਯੋਟੀ\tZAਦੱਖਣੀ ਅਫਰੀਕਾ\tZMਜ਼ਾਮਬੀਆ\tZWਜ਼ਿੰਬਾਬਵੇ
    l\t ਅਤੇ \t\t, \t, \t ਅਤੇ \t
    lo\t ਜਾਂ \t\t, \t, \t ਜਾਂ \t
    w\t7
    x\tਪੰਜਾਬੀ\tਪੰਜਾਬੀ
    #pa-Arab
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {dd} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tجنوری\tفروری\tمارچ\tاپریل\tمئ\tجون\tجولائی\tاگست\tستمبر\tاکتوبر\tنومبر\tدسمبر
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tپیر\tمنگل\tبُدھ\tجمعرات\tجمعہ\tہفتہ\tاتوار
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tarabext\tlatn
    n.arabext\t\u{200E}-\u{200E}#\t٫\t٬\t3\t3\t1
    p.arabext\t#٪\t\u{200E}-\u{200E}#٪
    c.arabext\t¤\u{A0}#\t\u{200E}-\u{200E}¤\u{A0}#\t٫\t٬\t3\t3\t1
    n.latn\t\u{200E}-#\t.\t,\t3\t3\t1
    p.latn\t#%\t\u{200E}-#%
    c.latn\t¤\u{A0}#\t\u{200E}-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tPKRر\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tPKپاکستان
    l\t, \t\t, \t, \t, \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tپنجابی\tپنجابی (عربی)
    @pa-Arab-PK\tپنجابی\tپنجابی (عربی, پاکستان)
    @pa-PK\tپنجابی\tپنجابی (پاکستان)
    #pa-Guru
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d} {M0} – \t{D}\t{E0}, {d} {M0} – \t{D}\t{D} – \t{D}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}–\t{D}\t{d} {M0} – \t{D}\t{D} – \t{D}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D} – \t{D}\t{D} – \t{D}\t{D} – \t{D}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T} – \t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y} – \t{M0} {y}
    M\t0\t1\t2
    M0\tਜਨਵਰੀ\tਫ਼ਰਵਰੀ\tਮਾਰਚ\tਅਪ੍ਰੈਲ\tਮਈ\tਜੂਨ\tਜੁਲਾਈ\tਅਗਸਤ\tਸਤੰਬਰ\tਅਕਤੂਬਰ\tਨਵੰਬਰ\tਦਸੰਬਰ
    M1\tਜਨ\tਫ਼ਰ\tਮਾਰਚ\tਅਪ੍ਰੈ\tਮਈ\tਜੂਨ\tਜੁਲਾ\tਅਗ\tਸਤੰ\tਅਕਤੂ\tਨਵੰ\tਦਸੰ
    M2\tਜ\tਫ਼\tਮਾ\tਅ\tਮ\tਜੂ\tਜੁ\tਅ\tਸ\tਅ\tਨ\tਦ
    E\t0\t1\t2
    E0\tਸੋਮਵਾਰ\tਮੰਗਲਵਾਰ\tਬੁੱਧਵਾਰ\tਵੀਰਵਾਰ\tਸ਼ੁੱਕਰਵਾਰ\tਸ਼ਨੀਵਾਰ\tਐਤਵਾਰ
    E1\tਸੋਮ\tਮੰਗਲ\tਬੁੱਧ\tਵੀਰ\tਸ਼ੁੱਕਰ\tਸ਼ਨੀ\tਐਤ
    E2\tਸੋ\tਮੰ\tਬੁੱ\tਵੀ\tਸ਼ੁੱ\tਸ਼\tਐ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t2\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t2\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADਅੰਡੋਰਾ\tAEਸੰਯੁਕਤ ਅਰਬ ਅਮੀਰਾਤ\tAFਅਫ਼ਗਾਨਿਸਤਾਨ\tAGਐਂਟੀਗੁਆ ਅਤੇ ਬਾਰਬੁਡਾ\tAIਅੰਗੁਇਲਾ\tALਅਲਬਾਨੀਆ\tAMਅਰਮੀਨੀਆ\tAOਅੰਗੋਲਾ\tAQਅੰਟਾਰਕਟਿਕਾ\tARਅਰਜਨਟੀਨਾ\tASਅਮੈਰੀਕਨ ਸਮੋਆ\tATਆਸਟਰੀਆ\tAUਆਸਟ੍ਰੇਲੀਆ\tAWਅਰੂਬਾ\tAXਅਲੈਂਡ ਟਾਪੂ\tAZਅਜ਼ਰਬਾਈਜਾਨ\tBAਬੋਸਨੀਆ ਅਤੇ ਹਰਜ਼ੇਗੋਵੀਨਾ\tBBਬਾਰਬਾਡੋਸ\tBDਬੰਗਲਾਦੇਸ਼\tBEਬੈਲਜੀਅਮ\tBFਬੁਰਕੀਨਾ ਫ਼ਾਸੋ\tBGਬੁਲਗਾਰੀਆ\tBHਬਹਿਰੀਨ\tBIਬੁਰੁੰਡੀ\tBJਬੇਨਿਨ\tBLਸੇਂਟ ਬਾਰਥੇਲੇਮੀ\tBMਬਰਮੂਡਾ\tBNਬਰੂਨੇਈ\tBOਬੋਲੀਵੀਆ\tBQਕੈਰੇਬੀਆਈ ਨੀਦਰਲੈਂਡ\tBRਬ੍ਰਾਜ਼ੀਲ\tBSਬਹਾਮਾਸ\tBTਭੂਟਾਨ\tBVਬੌਵੇਟ ਟਾਪੂ\tBWਬੋਤਸਵਾਨਾ\tBYਬੇਲਾਰੂਸ\tBZਬੇਲੀਜ਼\tCAਕੈਨੇਡਾ\tCCਕੋਕੋਸ (ਕੀਲਿੰਗ) ਟਾਪੂ\tCDਕਾਂਗੋ - ਕਿੰਸ਼ਾਸਾ\tCFਕੇਂਦਰੀ ਅਫ਼ਰੀਕੀ ਗਣਰਾਜ\tCGਕਾਂਗੋ - ਬ੍ਰਾਜ਼ਾਵਿਲੇ\tCHਸਵਿਟਜ਼ਰਲੈਂਡ\tCIਕੋਟ ਡੀਵੋਆਰ\tCKਕੁੱਕ ਟਾਪੂ\tCLਚਿਲੀ\tCMਕੈਮਰੂਨ\tCNਚੀਨ\tCOਕੋਲੰਬੀਆ\tCRਕੋਸਟਾ ਰੀਕਾ\tCUਕਿਊਬਾ\tCVਕੇਪ ਵਰਡੇ\tCWਕੁਰਾਕਾਓ\tCXਕ੍ਰਿਸਮਿਸ ਟਾਪੂ\tCYਸਾਇਪ੍ਰਸ\tCZਚੈਕੀਆ\tDEਜਰਮਨੀ\tDJਜਿਬੂਤੀ\tDKਡੈਨਮਾਰਕ\tDMਡੋਮੀਨਿਕਾ\tDOਡੋਮੀਨਿਕਾਈ ਗਣਰਾਜ\tDZਅਲਜੀਰੀਆ\tECਇਕਵੇਡੋਰ\tEEਇਸਟੋਨੀਆ\tEGਮਿਸਰ\tEHਪੱਛਮੀ ਸਹਾਰਾ\tERਇਰੀਟ੍ਰਿਆ\tESਸਪੇਨ\tETਇਥੋਪੀਆ\tFIਫਿਨਲੈਂਡ\tFJਫ਼ਿਜੀ\tFKਫ਼ਾਕਲੈਂਡ ਟਾਪੂ\tFMਮਾਇਕ੍ਰੋਨੇਸ਼ੀਆ\tFOਫੈਰੋ ਟਾਪੂ\tFRਫ਼ਰਾਂਸ\tGAਗਬੋਨ\tGBਯੂਨਾਈਟਡ ਕਿੰਗਡਮ\tGDਗ੍ਰੇਨਾਡਾ\tGEਜਾਰਜੀਆ\tGFਫਰੈਂਚ ਗੁਇਆਨਾ\tGGਗਰਨਜੀ\tGHਘਾਨਾ\tGIਜਿਬਰਾਲਟਰ\tGLਗ੍ਰੀਨਲੈਂਡ\tGMਗੈਂਬੀਆ\tGNਗਿਨੀ\tGPਗੁਆਡੇਲੋਪ\tGQਭੂ-ਖੰਡੀ ਗਿਨੀ\tGRਗ੍ਰੀਸ\tGSਦੱਖਣੀ ਜਾਰਜੀਆ ਅਤੇ ਦੱਖਣੀ ਸੈਂਡਵਿਚ ਟਾਪੂ\tGTਗੁਆਟੇਮਾਲਾ\tGUਗੁਆਮ\tGWਗਿਨੀ-ਬਿਸਾਉ\tGYਗੁਯਾਨਾ\tHKਹਾਂਗ ਕਾਂਗ ਐਸਏਆਰ ਚੀਨ\tHMਹਰਡ ਤੇ ਮੈਕਡੋਨਾਲਡ ਟਾਪੂ\tHNਹੋਂਡੁਰਸ\tHRਕਰੋਏਸ਼ੀਆ\tHTਹੈਤੀ\tHUਹੰਗਰੀ\tIDਇੰਡੋਨੇਸ਼ੀਆ\tIEਆਇਰਲੈਂਡ\tILਇਜ਼ਰਾਈਲ\tIMਆਇਲ ਆਫ ਮੈਨ\tINਭਾਰਤ\tIOਬਰਤਾਨਵੀ ਹਿੰਦ ਮਹਾਂਸਾਗਰ ਖਿੱਤਾ\tIQਇਰਾਕ\tIRਈਰਾਨ\tISਆਈਸਲੈਂਡ\tITਇਟਲੀ\tJEਜਰਸੀ\tJMਜਮਾਇਕਾ\tJOਜੌਰਡਨ\tJPਜਪਾਨ\tKEਕੀਨੀਆ\tKGਕਿਰਗਿਜ਼ਸਤਾਨ\tKHਕੰਬੋਡੀਆ\tKIਕਿਰਬਾਤੀ\tKMਕੋਮੋਰੋਸ\tKNਸੇਂਟ ਕਿਟਸ ਐਂਡ ਨੇਵਿਸ\tKPਉੱਤਰੀ ਕੋਰੀਆ\tKRਦੱਖਣੀ ਕੋਰੀਆ\tKWਕੁਵੈਤ\tKYਕੇਮੈਨ ਟਾਪੂ\tKZਕਜ਼ਾਖਸਤਾਨ\tLAਲਾਓਸ\tLBਲਿਬਨਾਨ\tLCਸੇਂਟ ਲੂਸੀਆ\tLIਲਿਚੇਂਸਟਾਇਨ\tLKਸ੍ਰੀ ਲੰਕਾ\tLRਲਾਈਬੀਰੀਆ\tLSਲੇਸੋਥੋ\tLTਲਿਥੁਆਨੀਆ\tLUਲਕਜ਼ਮਬਰਗ\tLVਲਾਤਵੀਆ\tLYਲੀਬੀਆ\tMAਮੋਰੱਕੋ\tMCਮੋਨਾਕੋ\tMDਮੋਲਡੋਵਾ\tMEਮੋਂਟੇਨੇਗਰੋ\tMFਸੇਂਟ ਮਾਰਟਿਨ\tMGਮੈਡਾਗਾਸਕਰ\tMHਮਾਰਸ਼ਲ ਟਾਪੂ\tMKਉੱਤਰੀ ਮੈਕਡੋਨੀਆ\tMLਮਾਲੀ\tMMਮਿਆਂਮਾਰ (ਬਰਮਾ)\tMNਮੰਗੋਲੀਆ\tMOਮਕਾਉ ਐਸਏਆਰ ਚੀਨ\tMPਉੱਤਰੀ ਮਾਰੀਆਨਾ ਟਾਪੂ\tMQਮਾਰਟੀਨਿਕ\tMRਮੋਰਿਟਾਨੀਆ\tMSਮੋਂਟਸੇਰਾਤ\tMTਮਾਲਟਾ\tMUਮੌਰੀਸ਼ਸ\tMVਮਾਲਦੀਵ\tMWਮਲਾਵੀ\tMXਮੈਕਸੀਕੋ\tMYਮਲੇਸ਼ੀਆ\tMZਮੋਜ਼ਾਮਬੀਕ\tNAਨਾਮੀਬੀਆ\tNCਨਿਊ ਕੈਲੇਡੋਨੀਆ\tNEਨਾਈਜਰ\tNFਨੋਰਫੌਕ ਟਾਪੂ\tNGਨਾਈਜੀਰੀਆ\tNIਨਿਕਾਰਾਗੁਆ\tNLਨੀਦਰਲੈਂਡ\tNOਨਾਰਵੇ\tNPਨੇਪਾਲ\tNRਨਾਉਰੂ\tNUਨਿਯੂ\tNZਨਿਊਜ਼ੀਲੈਂਡ\tOMਓਮਾਨ\tPAਪਨਾਮਾ\tPEਪੇਰੂ\tPFਫਰੈਂਚ ਪੋਲੀਨੇਸ਼ੀਆ\tPGਪਾਪੂਆ ਨਿਊ ਗਿਨੀ\tPHਫਿਲੀਪੀਨਜ\tPKਪਾਕਿਸਤਾਨ\tPLਪੋਲੈਂਡ\tPMਸੇਂਟ ਪੀਅਰੇ ਐਂਡ ਮਿਕੇਲਨ\tPNਪਿਟਕੇਰਨ ਟਾਪੂ\tPRਪਿਊਰਟੋ ਰਿਕੋ\tPSਫਿਲਸਤੀਨੀ ਖਿੱਤੇ\tPTਪੁਰਤਗਾਲ\tPWਪਲਾਉ\tPYਪੈਰਾਗਵੇ\tQAਕਤਰ\tREਰਿਯੂਨੀਅਨ\tROਰੋਮਾਨੀਆ\tRSਸਰਬੀਆ\tRUਰੂਸ\tRWਰਵਾਂਡਾ\tSAਸਾਊਦੀ ਅਰਬ\tSBਸੋਲੋਮਨ ਟਾਪੂ\tSCਸੇਸ਼ਲਸ\tSDਸੂਡਾਨ\tSEਸਵੀਡਨ\tSGਸਿੰਗਾਪੁਰ\tSHਸੇਂਟ ਹੇਲੇਨਾ\tSIਸਲੋਵੇਨੀਆ\tSJਸਵਾਲਬਰਡ ਅਤੇ ਜਾਨ ਮਾਯੇਨ\tSKਸਲੋਵਾਕੀਆ\tSLਸਿਏਰਾ ਲਿਓਨ\tSMਸੈਨ ਮਰੀਨੋ\tSNਸੇਨੇਗਲ\tSOਸੋਮਾਲੀਆ\tSRਸੂਰੀਨਾਮ\tSSਦੱਖਣ ਸੁਡਾਨ\tSTਸਾਓ ਟੋਮ ਅਤੇ ਪ੍ਰਿੰਸੀਪੇ\tSVਅਲ ਸਲਵਾਡੋਰ\tSXਸਿੰਟ ਮਾਰਟੀਨ\tSYਸੀਰੀਆ\tSZਇਸਵਾਤੀਨੀ\tTCਟੁਰਕਸ ਅਤੇ ਕੈਕੋਸ ਟਾਪੂ\tTDਚਾਡ\tTFਫਰੈਂਚ ਦੱਖਣੀ ਪ੍ਰਦੇਸ਼\tTGਟੋਗੋ\tTHਥਾਈਲੈਂਡ\tTJਤਾਜਿਕਿਸਤਾਨ\tTKਟੋਕੇਲਾਉ\tTLਤਿਮੋਰ-ਲੇਸਤੇ\tTMਤੁਰਕਮੇਨਿਸਤਾਨ\tTNਟਿਊਨੀਸ਼ੀਆ\tTOਟੌਂਗਾ\tTRਤੁਰਕੀ\tTTਟ੍ਰਿਨੀਡਾਡ ਅਤੇ ਟੋਬਾਗੋ\tTVਟੁਵਾਲੂ\tTWਤਾਇਵਾਨ\tTZਤਨਜ਼ਾਨੀਆ\tUAਯੂਕਰੇਨ\tUGਯੂਗਾਂਡਾ\tUMਯੂ.ਐੱਸ. ਦੂਰ-ਦੁਰਾਡੇ ਟਾਪੂ\tUSਸੰਯੁਕਤ ਰਾਜ (ਅਮਰੀਕਾ)\tUYਉਰੂਗਵੇ\tUZਉਜ਼ਬੇਕਿਸਤਾਨ\tVAਵੈਟੀਕਨ ਸਿਟੀ\tVCਸੇਂਟ ਵਿਨਸੈਂਟ ਐਂਡ ਗ੍ਰੇਨਾਡੀਨਸ\tVEਵੇਨੇਜ਼ੂਏਲਾ\tVGਬ੍ਰਿਟਿਸ਼ ਵਰਜਿਨ ਟਾਪੂ\tVIਯੂ ਐੱਸ ਵਰਜਿਨ ਟਾਪੂ\tVNਵੀਅਤਨਾਮ\tVUਵਾਨੂਆਟੂ\tWFਵਾਲਿਸ ਅਤੇ ਫੂਟੂਨਾ\tWSਸਾਮੋਆ\tXKਕੋਸੋਵੋ\tYEਯਮਨ\tYTਮਾਯੋਟੀ\tZAਦੱਖਣੀ ਅਫਰੀਕਾ\tZMਜ਼ਾਮਬੀਆ\tZWਜ਼ਿੰਬਾਬਵੇ
    l\t ਅਤੇ \t\t, \t, \t ਅਤੇ \t
    lo\t ਜਾਂ \t\t, \t, \t ਜਾਂ \t
    w\t7
    x\tਪੰਜਾਬੀ\tਪੰਜਾਬੀ (ਗੁਰਮੁਖੀ)
    @pa-Guru-IN\tਪੰਜਾਬੀ\tਪੰਜਾਬੀ (ਗੁਰਮੁਖੀ, ਭਾਰਤ)
    @pa-IN\tਪੰਜਾਬੀ\tਪੰਜਾਬੀ (ਭਾਰਤ)

    """
  }
}
