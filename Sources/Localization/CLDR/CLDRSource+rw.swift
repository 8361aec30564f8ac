// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `rw`: StaticString {
    """
    #rw
    t\t{HH}:{n}
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0} {y}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0} –\u{2009}\t{d} {M0}\u{2009}{y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{dd}-{mm}-{y}\u{2009}–\u{2009}\t{dd}-{mm}-{y}\u{2009}\t{dd}-{mm}-{y}\u{2009}–\u{2009}\t{dd}-{mm}-{y}\t{dd}-{mm}-{y}\u{2009}–\u{2009}\t{dd}-{mm}-{y}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tMutarama\tGashyantare\tWerurwe\tMata\tGicurasi\tKamena\tNyakanga\tKanama\tNzeri\tUkwakira\tUgushyingo\tUkuboza
    M1\tMut.\tGas.\tWer.\tMat.\tGic.\tKam.\tNya.\tKan.\tNze.\tUkw.\tUgu.\tUku.
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tKuwa mbere\tKuwa kabiri\tKuwa gatatu\tKuwa kane\tKuwa gatanu\tKuwa gatandatu\tKu cyumweru
    E1\tMbe.\tKab.\tGtu.\tKan.\tGnu.\tGnd.\tCyu.
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich Mean Time
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tRWFRF\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tMKMasedoniya y’Amajyaruguru\tRWU Rwanda\tTOTonga
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tIkinyarwanda\tIkinyarwanda
    za\t#
    @rw-RW\tIkinyarwanda\tIkinyarwanda (U Rwanda)

    """
  }
}
