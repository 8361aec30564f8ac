// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mni`: StaticString {
    """
    #mni
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tনুমাং\tPM
    d.full\t{M1} {d}, {y}, {E0}
    dt.full\t{D} গী {T} দা
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} গী {T} দা\u{2009}–\u{2009}\t{D} গী {T} দা
    d.long\t{M1} {d}, {y}
    dt.long\t{D} গী {T} দা
    dr.long\t{y} {M1} {d}–\t{d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{M1} {d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{y} {M1} {d}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} গী {T} দা\u{2009}–\u{2009}\t{D} গী {T} দা
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1} {y}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t4
    M0\tজানুৱারি\tফেব্রুৱারি\tমার্চ\tএপ্রিল\tমে\tজুন\tজুলাই\tওগষ্ট\tসেপ্টেম্বর\tওক্টোবর\tনবেম্বর\tডিসেম্বর
    M1\tজনুৱারী\tফেব্রুৱারি\tমার্চ\tএপ্রিল\tমে\tজুন\tজুলাই\t\u{200C}ওগষ্ট\tসেপ্টেম্বর\tওক্টোবর\tনভেম্বর\tডিসেম্বর
    M2\tজানু\tফেব্রু\tমার\tএপ্রি\tমে\tজুন\tজুলা\tআগ\tসেপ্ট\tওক্টো\tনভে\tডিসে
    M4\tজা\tফে\tমার\tএপ\tমে\tজুন\tজুল\tআ\tসে\tও\tনব\tডি
    E\t0\t0\t1
    E0\tনিংথৌকাবা\tলৈবাকপোকপা\tয়ুমশকৈশা\tশগোলশেন\tইরাই\tথাংজ\tনোংমাইজিং
    E1\tনিং\tলৈ\tয়ুম\tশগ\tইরা\tথাং\tনো
    gmt\tজি এম টি\tজি এম টি +\tজি এম টি -\t:\t\t1
    nu\tbeng\tlatn
    n.beng\t-#\t.\t,\t3\t3\t1
    p.beng\t#%\t-#%
    c.beng\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRব্রাজিল\tCNচিনা\tDEজর্মনি\tFRফ্রান্স\tGBয়ুনাইটেদ কিংদম\tINইন্দিয়া\tITইটালি\tJPজাপান\tRUরুসিয়া\tUSয়ুনাইটেদ ষ্টেটস
    l\t অমসুং \t\t, \t, \t অমসুং \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tমৈতৈলোন্\tমৈতৈলোন্
    #mni-Beng
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tনুমাং\tPM
    d.full\t{M1} {d}, {y}, {E0}
    dt.full\t{D} গী {T} দা
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} গী {T} দা\u{2009}–\u{2009}\t{D} গী {T} দা
    d.long\t{M1} {d}, {y}
    dt.long\t{D} গী {T} দা
    dr.long\t{y} {M1} {d}–\t{d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{M1} {d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{y} {M1} {d}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} গী {T} দা\u{2009}–\u{2009}\t{D} গী {T} দা
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1} {y}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t4
    M0\tজানুৱারি\tফেব্রুৱারি\tমার্চ\tএপ্রিল\tমে\tজুন\tজুলাই\tওগষ্ট\tসেপ্টেম্বর\tওক্টোবর\tনবেম্বর\tডিসেম্বর
    M1\tজনুৱারী\tফেব্রুৱারি\tমার্চ\tএপ্রিল\tমে\tজুন\tজুলাই\t\u{200C}ওগষ্ট\tসেপ্টেম্বর\tওক্টোবর\tনভেম্বর\tডিসেম্বর
    M2\tজানু\tফেব্রু\tমার\tএপ্রি\tমে\tজুন\tজুলা\tআগ\tসেপ্ট\tওক্টো\tনভে\tডিসে
    M4\tজা\tফে\tমার\tএপ\tমে\tজুন\tজুল\tআ\tসে\tও\tনব\tডি
    E\t0\t0\t1
    E0\tনিংথৌকাবা\tলৈবাকপোকপা\tয়ুমশকৈশা\tশগোলশেন\tইরাই\tথাংজ\tনোংমাইজিং
    E1\tনিং\tলৈ\tয়ুম\tশগ\tইরা\tথাং\tনো
    gmt\tজি এম টি\tজি এম টি +\tজি এম টি -\t:\t\t1
    nu\tbeng\tlatn
    n.beng\t-#\t.\t,\t3\t3\t1
    p.beng\t#%\t-#%
    c.beng\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRব্রাজিল\tCNচিনা\tDEজর্মনি\tFRফ্রান্স\tGBয়ুনাইটেদ কিংদম\tINইন্দিয়া\tITইটালি\tJPজাপান\tRUরুসিয়া\tUSয়ুনাইটেদ ষ্টেটস
    l\t অমসুং \t\t, \t, \t অমসুং \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tমৈতৈলোন্\tমৈতৈলোন্ (বাংলা)
    @mni-Beng-IN\tমৈতৈলোন্\tমৈতৈলোন্ (বাংলা, ইন্দিয়া)
    @mni-IN\tমৈতৈলোন্\tমৈতৈলোন্ (ইন্দিয়া)
    #mni-Mtei
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tনুমাং\tPM
    d.full\t{M1} {d}, {y}, {E0}
    dt.full\t{D} গী {T} দা
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} গী {T} দা\u{2009}–\u{2009}\t{D} গী {T} দা
    d.long\t{M1} {d}, {y}
    dt.long\t{D} গী {T} দা
    dr.long\t{y} {M1} {d}–\t{d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{M1} {d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{y} {M1} {d}
    dtr.long\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} গী {T} দা\u{2009}–\u{2009}\t{D} গী {T} দা
    d.short\t{d}/{m}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {h}:{n}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M1} {y}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t4
    M0\tজানুৱারি\tফেব্রুৱারি\tমার্চ\tএপ্রিল\tমে\tজুন\tজুলাই\tওগষ্ট\tসেপ্টেম্বর\tওক্টোবর\tনবেম্বর\tডিসেম্বর
    M1\tজনুৱারী\tফেব্রুৱারি\tমার্চ\tএপ্রিল\tমে\tজুন\tজুলাই\t\u{200C}ওগষ্ট\tসেপ্টেম্বর\tওক্টোবর\tনভেম্বর\tডিসেম্বর
    M2\tজানু\tফেব্রু\tমার\tএপ্রি\tমে\tজুন\tজুলা\tআগ\tসেপ্ট\tওক্টো\tনভে\tডিসে
    M4\tজা\tফে\tমার\tএপ\tমে\tজুন\tজুল\tআ\tসে\tও\tনব\tডি
    E\t0\t0\t1
    E0\tনিংথৌকাবা\tলৈবাকপোকপা\tয়ুমশকৈশা\tশগোলশেন\tইরাই\tথাংজ\tনোংমাইজিং
    E1\tনিং\tলৈ\tয়ুম\tশগ\tইরা\tথাং\tনো
    gmt\tজি এম টি\tজি এম টি +\tজি এম টি -\t:\t\t1
    nu\tbeng\tlatn
    n.beng\t-#\t.\t,\t3\t3\t1
    p.beng\t#%\t-#%
    c.beng\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRব্রাজিল\tCNচিনা\tDEজর্মনি\tFRফ্রান্স\tGBয়ুনাইটেদ কিংদম\tINইন্দিয়া\tITইটালি\tJPজাপান\tRUরুসিয়া\tUSয়ুনাইটেদ ষ্টেটস
    l\t অমসুং \t\t, \t, \t অমসুং \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tমৈতৈলোন্\tমৈতৈলোন্ (মীতৈ ময়েক)
    @mni-Mtei-IN\tমৈতৈলোন্\tমৈতৈলোন্ (মীতৈ ময়েক, ইন্দিয়া)

    """
  }
}
