// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `jgo`: StaticString {
    """
    #jgo
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
    M\t0\t0\t1
    M0\tNduŋmbi Saŋ\tPɛsaŋ Pɛ́pá\tPɛsaŋ Pɛ́tát\tPɛsaŋ Pɛ́nɛ́kwa\tPɛsaŋ Pataa\tPɛsaŋ Pɛ́nɛ́ntúkú\tPɛsaŋ Saambá\tPɛsaŋ Pɛ́nɛ́fɔm\tPɛsaŋ Pɛ́nɛ́pfúꞋú\tPɛsaŋ Nɛgɛ́m\tPɛsaŋ Ntsɔ̌pmɔ́\tPɛsaŋ Ntsɔ̌ppá
    M1\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t0\t1
    E0\tMɔ́ndi\tÁpta Mɔ́ndi\tWɛ́nɛsɛdɛ\tTɔ́sɛdɛ\tFɛlâyɛdɛ\tSásidɛ\tSɔ́ndi
    E1\tMɔ́\tÁM\tWɛ́\tTɔ́\tFɛ\tSá\tSɔ́
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAOAŋgɔ́la\tARAjɛntîn\tBFMbulukína Fásɔ\tBIMbulundí\tBJMbɛnɛ̂ŋ\tBOMbɔlivî\tBRMbɛlazîl\tBWMbɔtswána\tCAKanadâ\tCDKɔ́ŋgɔ-Kinshása\tCGKɔ́ŋgɔ-Mbɛlazavîl\tCHSẅísɛ\tCIKɔ́t Ndivwâ\tCLCíllɛ\tCMKamɛlûn\tCNShîn\tCOKɔllɔmbî\tCUKúba\tDENjáman\tDJNjimbúti\tDZAljɛlî\tECƐkwandɔ̂\tEGƐjíptɛ\tERƐlitɛlɛ́ya\tESƐspániya\tETƐtiyɔpî\tFRFɛlánci\tGAŊgabɔ̂ŋ\tGHŊgána\tGMŊgambî\tGNŊginɛ̂\tGQŊginɛ̂ Ɛkwatɔliyâl\tGRŊgɛlɛ̂k\tGWŊginɛ̂ Mbisáwu\tILIslayɛ̂l\tINÁndɛ\tIQIlâk\tITItalî\tJPJapɔ̂n\tKEKɛ́nya\tKMKɔmɔ́lɔshi\tLRLibɛrî\tLSLɛsɔ́tɔ\tLYLibî\tMAMɔlɔ̂k\tMGMándaŋgasɛkâ\tMLMalî\tMRMɔlitanî\tMWMaláwi\tMXMɛksîk\tMZMɔzambîk\tNANamimbî\tNENijɛ̂\tNGNinjɛliyâ\tNONɔlɛvɛ́jɛ\tPEPɛlû\tRELɛ́uniyɔ̂n\tRSSɛlɛbî\tRULusî\tRWLuwánda\tSCPɛsɛ́shɛl\tSDSundân\tSLSiyɛ́la Lɛɔ̂n\tSNSɛnɛgâl\tSOSɔmalî\tSTSáwɔŋ Tɔmɛ́ nɛ́ Pɛlínsipɛ\tSZSwazilân\tTDCât\tTGTɔ́ŋgɔ\tTNTunizî\tTZTanzanî\tUGUŋgánda\tVEVɛnɛzwɛ́la\tYTMayɔ̂t\tZMZambî\tZWZimbámbwɛ
    l\t pɔp \t\t, ŋ́gɛ \t, ŋ́gɛ \t, ḿbɛn ŋ́gɛ \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tNdaꞌa\tNdaꞌa
    za\t#
    @jgo-CM\tNdaꞌa\tNdaꞌa (Kamɛlûn)

    """
  }
}
