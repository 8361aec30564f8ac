// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `nnh`: StaticString {
    """
    #nnh
    t\t{HH}:{n}
    d.full\t{E0} , lyɛ̌ʼ {d} na {M0}, {y}
    dt.full\t{D},{T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D},{T}\u{2009}–\u{2009}\t{D},{T}
    d.long\tlyɛ̌ʼ {d} na {M0}, {y}
    dt.long\t{D}, {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}lyɛ̌ʼ \t{d} na {M0}, {y}, {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D} {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tsaŋ tsetsɛ̀ɛ lùm\tsaŋ kàg ngwóŋ\tsaŋ lepyè shúm\tsaŋ cÿó\tsaŋ tsɛ̀ɛ cÿó\tsaŋ njÿoláʼ\tsaŋ tyɛ̀b tyɛ̀b mbʉ̀ŋ\tsaŋ mbʉ̀ŋ\tsaŋ ngwɔ̀ʼ mbÿɛ\tsaŋ tàŋa tsetsáʼ\tsaŋ mejwoŋó\tsaŋ lùm
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tmvfò lyɛ̌ʼ\tmbɔ́ɔntè mvfò lyɛ̌ʼ\ttsètsɛ̀ɛ lyɛ̌ʼ\tmbɔ́ɔntè tsetsɛ̀ɛ lyɛ̌ʼ\tmvfò màga lyɛ̌ʼ\tmàga lyɛ̌ʼ\tlyɛʼɛ́ sẅíŋtè
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tCMKàmalûm
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tShwóŋò ngiembɔɔn\tShwóŋò ngiembɔɔn
    za\t#
    @nnh-CM\tShwóŋò ngiembɔɔn\tShwóŋò ngiembɔɔn (Kàmalûm)

    """
  }
}
