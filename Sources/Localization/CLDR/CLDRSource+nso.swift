// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `nso`: StaticString {
    """
    #nso
    t\t{HH}:{n}
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} ka {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} ka {T}\u{2009}–\u{2009}\t{D} ka {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} ka {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} ka {T}\u{2009}–\u{2009}\t{D} ka {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJaneware\tFebereware\tMatšhe\tAporele\tMei\tJune\tJulae\tAgosetose\tSetemere\tOktobore\tNofemere\tDisemere
    M1\tJan\tFeb\tMat\tApo\tMei\tJun\tJul\tAgo\tSep\tOkt\tNof\tDis
    M2\tP\tD\tH\tM\tM\tP\tM\tP\tL\tD\tD\tM
    E\t0\t1\t2
    E0\tMošupologo\tLabobedi\tLaboraro\tLabone\tLabohlano\tMokibelo\tLamorena
    E1\tMos\tBed\tRar\tNe\tHla\tMok\tLam
    E2\tM\tB\tR\tN\tH\tM\tL
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Nako Palogare ya Greenwich
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF\tZARR
    r\tZAAfrika Borwa
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tSesotho sa Leboa\tSesotho sa Leboa
    za\t#
    @nso-ZA\tSesotho sa Leboa\tSesotho sa Leboa (Afrika Borwa)

    """
  }
}
