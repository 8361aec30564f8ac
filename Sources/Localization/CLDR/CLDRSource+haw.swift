// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `haw`: StaticString {
    """
    #haw
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tAM\tPM
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{M3}/{yy}
    dt.short\t{D} {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{d}/{m}/{yy} {h}:{n}–\t{T}\t{d}/{m}/{yy} {T}\u{2009}–\u{2009}\t{T}\t{d}/{m}/{yy} {T}\u{2009}–\u{2009}\t{d}/{m}/{yy} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tIanuali\tPepeluali\tMalaki\tʻApelila\tMei\tIune\tIulai\tʻAukake\tKepakemapa\tʻOkakopa\tNowemapa\tKekemapa
    M1\tIan.\tPep.\tMal.\tʻAp.\tMei\tIun.\tIul.\tʻAu.\tKep.\tʻOk.\tNow.\tKek.
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    M3\ti\tii\tiii\tiv\tv\tvi\tvii\tviii\tix\tx\txi\txii
    E\t0\t1\t2
    E0\tPoʻakahi\tPoʻalua\tPoʻakolu\tPoʻahā\tPoʻalima\tPoʻaono\tLāpule
    E1\tP1\tP2\tP3\tP4\tP5\tP6\tLP
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAUNūhōlani\tCAKanakā\tCNKina\tDEKelemānia\tDKKenemaka\tESKepania\tFRPalani\tGBAupuni Mōʻī Hui Pū ʻIa\tGRHelene\tIEʻIlelani\tILʻIseraʻela\tINʻĪnia\tITʻĪkālia\tJPIāpana\tMXMekiko\tNLHōlani\tNZAotearoa\tPHʻĀina Pilipino\tRULūkia\tUSʻAmelika Hui Pū ʻIa
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tʻŌlelo Hawaiʻi\tʻŌlelo Hawaiʻi
    za\t#
    @haw-US\tʻŌlelo Hawaiʻi\tʻŌlelo Hawaiʻi (ʻAmelika Hui Pū ʻIa)

    """
  }
}
