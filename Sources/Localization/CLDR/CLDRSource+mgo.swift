// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mgo`: StaticString {
    """
    #mgo
    t\t{HH}:{n}
    d.full\t{E0}, {y} {M0} {dd}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\timəg mbegtug\timeg àbùbì\timeg mbəŋchubi\timəg ngwə̀t\timəg fog\timəg ichiibɔd\timəg àdùmbə̀ŋ\timəg ichika\timəg kud\timəg tèsiʼe\timəg zò\timəg krizmed
    M1\tmbegtug\timeg àbùbì\timeg mbəŋchubi\timəg ngwə̀t\timəg fog\timəg ichiibɔd\timəg àdùmbə̀ŋ\timəg ichika\timəg kud\timəg tèsiʼe\timəg zò\timəg krizmed
    M2\tM1\tA2\tM3\tN4\tF5\tI6\tA7\tI8\tK9\t10\t11\t12
    E\t0\t0\t1
    E0\tAneg 2\tAneg 3\tAneg 4\tAneg 5\tAneg 6\tAneg 7\tAneg 1
    E1\t2\t3\t4\t5\t6\t7\t1
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tCMKamalun
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tmetaʼ\tmetaʼ
    za\t#
    @mgo-CM\tmetaʼ\tmetaʼ (Kamalun)

    """
  }
}
