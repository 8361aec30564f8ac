// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ii`: StaticString {
    """
    #ii
    t\t{HH}:{n}
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}ꑍ, {E0} – \t{M0} {d}ꑍ, {E0}\t{y} {M0} {d}ꑍ, {E0} – \t{M0} {d}ꑍ, {E0}\t{y} {M0} {d}ꑍ, {E0} – \t{y} {M0} {d}ꑍ, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}ꑍ–\t{d}ꑍ\t{D}ꑍ – \t{M0} {d}ꑍ\t{D}ꑍ – \t{D}ꑍ
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tꋍꆪ\tꑍꆪ\tꌕꆪ\tꇖꆪ\tꉬꆪ\tꃘꆪ\tꏃꆪ\tꉆꆪ\tꈬꆪ\tꊰꆪ\tꊯꊪꆪ\tꊰꑋꆪ
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tꆏꊂꋍ\tꆏꊂꑍ\tꆏꊂꌕ\tꆏꊂꇖ\tꆏꊂꉬ\tꆏꊂꃘ\tꑬꆏꑍ
    E1\tꆏꋍ\tꆏꑍ\tꆏꌕ\tꆏꇖ\tꆏꉬ\tꆏꃘ\tꑬꆏ
    E2\tꋍ\tꑍ\tꌕ\tꇖ\tꉬ\tꃘ\tꆏ
    gmt\tꋧꃅꎕꏦꄮꈉ\tꋧꃅꎕꏦꄮꈉ+\tꋧꃅꎕꏦꄮꈉ-\t:\t\t1
    z\t000ꋧꃅꎕꏦꄮꈉ
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNY¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBEꀘꆹꏃ\tBRꀠꑭ\tCNꍏꇩ\tDEꄓꇩ\tFRꃔꇩ\tGBꑱꇩ\tINꑴꄗ\tITꑴꄊꆺ\tJPꏝꀪ\tMXꃀꑭꇬ\tRUꊉꇆꌦ\tUSꂰꇩ
    l\tꌋꆀ\t\t、\t、\tꌋꆀ\t
    lo\tꅀ\t\t、\t、\tꅀ\t
    w\t1
    x\tꆈꌠꉙ\tꆈꌠꉙ
    za\t#
    @ii-CN\tꆈꌠꉙ\tꆈꌠꉙ（ꍏꇩ）

    """
  }
}
