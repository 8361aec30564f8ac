// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `bo`: StaticString {
    """
    #bo
    t\t{HH}:{n}
    d.full\t{y} {M1}འི་ཚེས་{d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\tསྤྱི་ལོ་{y} {M1}འི་ཚེས་{d}
    dt.long\t{D} {T}
    dr.long\t{y} {M1} {d}–\t{d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{M1} {d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{y} {M1} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}སྤྱི་ལོ་\t{y} {M1}འི་ཚེས་{d} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M1}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t3
    M0\tཟླ་བ་དང་པོ་\tཟླ་བ་གཉིས་པ་\tཟླ་བ་གསུམ་པ་\tཟླ་བ་བཞི་པ་\tཟླ་བ་ལྔ་པ་\tཟླ་བ་དྲུག་པ་\tཟླ་བ་བདུན་པ་\tཟླ་བ་བརྒྱད་པ་\tཟླ་བ་དགུ་པ་\tཟླ་བ་བཅུ་པ་\tཟླ་བ་བཅུ་གཅིག་པ་\tཟླ་བ་བཅུ་གཉིས་པ་
    M1\tཟླ་བ་དང་པོ\tཟླ་བ་གཉིས་པ\tཟླ་བ་གསུམ་པ\tཟླ་བ་བཞི་པ\tཟླ་བ་ལྔ་པ\tཟླ་བ་དྲུག་པ\tཟླ་བ་བདུན་པ\tཟླ་བ་བརྒྱད་པ\tཟླ་བ་དགུ་པ\tཟླ་བ་བཅུ་པ\tཟླ་བ་བཅུ་གཅིག་པ\tཟླ་བ་བཅུ་གཉིས་པ
    M2\tཟླ་༡\tཟླ་༢\tཟླ་༣\tཟླ་༤\tཟླ་༥\tཟླ་༦\tཟླ་༧\tཟླ་༨\tཟླ་༩\tཟླ་༡༠\tཟླ་༡༡\tཟླ་༡༢
    M3\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tགཟའ་ཟླ་བ་\tགཟའ་མིག་དམར་\tགཟའ་ལྷག་པ་\tགཟའ་ཕུར་བུ་\tགཟའ་པ་སངས་\tགཟའ་སྤེན་པ་\tགཟའ་ཉི་མ་
    E1\tཟླ་བ་\tམིག་དམར་\tལྷག་པ་\tཕུར་བུ་\tཔ་སངས་\tསྤེན་པ་\tཉི་མ་
    E2\tཟླ\tམིག\tལྷག\tཕུར\tསངས\tསྤེན\tཉི
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNY¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tCNརྒྱ་ནག\tDEའཇར་མན་\tGBདབྱིན་ཇི་\tINརྒྱ་གར་\tITཨི་ཀྲར་ལི་\tJPཉི་ཧོང་\tKRལྷོ་ཀོ་རི་ཡ།\tNPབལ་ཡུལ་\tRUཨུ་རུ་སུ་\tUSཨ་མེ་རི་ཀ།
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tབོད་སྐད་\tབོད་སྐད་
    za\t#
    @bo-IN\tབོད་སྐད་\tབོད་སྐད་ (རྒྱ་གར་)
    t\t{h}:{n} {a}
    a\t00000000000011111111111101\tསྔ་དྲོ་\tཕྱི་དྲོ་
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}སྤྱི་ལོ་\t{y} {M1}འི་ཚེས་{d} {T}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    s\tCNYCN¥
    w\t7
    @bo-CN\tབོད་སྐད་\tབོད་སྐད་ (རྒྱ་ནག)

    """
  }
}
