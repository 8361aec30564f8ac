// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `kl`: StaticString {
    """
    #kl
    t\t{HH}.{n}
    d.full\t{y} {M1} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} {M1} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M1} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {HH}:{n}–\t{HH}:{n}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M1}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t3
    M0\tjanuaari\tfebruaari\tmarsi\tapriili\tmaaji\tjuuni\tjuuli\taggusti\tseptembari\toktobari\tnovembari\tdecembari
    M1\tjanuaarip\tfebruaarip\tmarsip\tapriilip\tmaajip\tjuunip\tjuulip\taggustip\tseptembarip\toktobarip\tnovembarip\tdecembarip
    M2\tjan\tfebr\tmar\tapr\tmaj\tjun\tjul\taug\tsept\tokt\tnov\tdec
    M3\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tataasinngorneq\tmarlunngorneq\tpingasunngorneq\tsisamanngorneq\ttallimanngorneq\tarfininngorneq\tsapaat
    E1\tata\tmar\tpin\tsis\ttal\tarf\tsap
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t¤#\t¤-#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tDKKkr.\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tGLKalaallit Nunaat
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tkalaallisut\tkalaallisut
    za\t#
    @kl-GL\tkalaallisut\tkalaallisut (Kalaallit Nunaat)

    """
  }
}
