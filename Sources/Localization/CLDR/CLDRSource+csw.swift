// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `csw`: StaticString {
    """
    #csw
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tᐊᒼ\tᐲᒼ
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t0\t1
    M0\tᐅᒉᒥᑮᓯᑳᐏᐲᓯᒼ\tᐸᐚᐦᒐᑭᓇᓰᐢ\tᒥᑭᓯᐏᐲᓯᒼ\tᓂᐢᑭᐲᓯᒼ\tᐊᓃᑭᐲᓯᒼ\tᐚᐏᐲᓯᒼ\tᐹᐢᑲᐦᐋᐏᐲᓯᒼ\tᐅᐸᐦᐅᐏᐲᓯᒼ\tᓄᒌᑐᐏᐲᓯᒼ\tᐱᓈᐢᑯᐏᐲᓯᒼ\tᐋᕽᐘᑎᓄᐏᐲᓯᒼ\tᒪᑯᓭᑮᓭᑳᐏᐲᓯᒼ
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tᐴᓂ\u{A0}ᐊᔭᒥᐦᐁᑮᓯᑳᐤ\tᓃᓱᑮᓯᑳᐤ\tᐋᐱᐦᑕᐘᐣ\tᐴᓂᐋᐱᐦᑕᐘᐣ\tᑫᑳᐨ ᒫᑎᓇᐍᑮᓯᑳᐤ\tᒫᑎᓇᐍᑮᓯᑳᐤ\tᐊᔭᒥᐦᐁᑮᓯᑳᐤ
    E1\tᐴ\tᓃ\tᐋ\tᐴ\tᑫ\tᒫ\tᐊ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000ᐠᕑᐁᓂᐨ ᐯᔭᑯᐦᑖᐏᐣ ᐁᐃᐢᐸᓂᐠ
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tCAᑳᓇᑕ\tUSᑭᐦᒋ ᒨᑯᒫᓂᕽ
    l\t ᐊᐠᐘ \t\t, \t, \t, \t
    lo\t ᐊᐍᑳ \t\t, \t, \t, ᐊᐍᑳ \t
    w\t7
    x\tᓀᐦᐃᓇᐍᐏᐣ\tᓀᐦᐃᓇᐍᐏᐣ
    za\t#
    @csw-CA\tᓀᐦᐃᓇᐍᐏᐣ\tᓀᐦᐃᓇᐍᐏᐣ (ᑳᓇᑕ)

    """
  }
}
