// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `os`: StaticString {
    """
    #os
    t\t{HH}:{n}
    d.full\t{E3}, {d} {M1}, {y}\u{202F}аз
    dt.full\t{D}, {T}
    dr.full\t{y} {M1} {d}, {E3}\u{2009}–\u{2009}\t{M1} {d}, {E3}\t{y} {M1} {d}, {E3}\u{2009}–\u{2009}\t{M1} {d}, {E3}\t{y} {M1} {d}, {E3}\u{2009}–\u{2009}\t{y} {M1} {d}, {E3}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T} – \t{D}, {T}
    d.long\t{d} {M1}, {y}\u{202F}аз
    dt.long\t{D}, {T}
    dr.long\t{y} {M1} {d}–\t{d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{M1} {d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{y} {M1} {d}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T} – \t{D}, {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T} – \t{D}, {T}
    my\t{y} {M1}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t4
    M0\tЯнварь\tФевраль\tМартъи\tАпрель\tМай\tИюнь\tИюль\tАвгуст\tСентябрь\tОктябрь\tНоябрь\tДекабрь
    M1\tянвары\tфевралы\tмартъийы\tапрелы\tмайы\tиюны\tиюлы\tавгусты\tсентябры\tоктябры\tноябры\tдекабры
    M2\tЯнв.\tФевр.\tМарт.\tАпр.\tМай\tИюнь\tИюль\tАвг.\tСент.\tОкт.\tНояб.\tДек.
    M4\tЯ\tФ\tМ\tА\tМ\tИ\tИ\tА\tС\tО\tН\tД
    E\t0\t1\t2
    E0\tКъуырисӕр\tДыццӕг\tӔртыццӕг\tЦыппӕрӕм\tМайрӕмбон\tСабат\tХуыцаубон
    E1\tКрс\tДцг\tӔрт\tЦпр\tМрб\tСбт\tХцб
    E2\tК\tД\tӔ\tЦ\tМ\tС\tХ
    E3\tкъуырисӕр\tдыццӕг\tӕртыццӕг\tцыппӕрӕм\tмайрӕмбон\tсабат\tхуыцаубон
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Гринвичы рӕстӕмбис рӕстӕг\t021Астӕуккаг Европӕйаг\t051Скӕсӕн Европӕйаг\t062Скӕсӕн\t072Астӕуккаг\t2r1Гуырдзыстоны\t301Ныгъуылӕн Европӕйаг\t312Ныгъуылӕн\t3g1Мӕскуыйы
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tGEL₾\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRБразили\tCNКитай\tDEГерман\tFRФранц\tGBСтыр Британи\tGEГуырдзыстон\tINИнди\tITИтали\tJPЯпон\tRUУӕрӕсе\tUSАИШ
    l\t ӕмӕ \t\t, \t, \t ӕмӕ \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tирон\tирон
    za\t#\t# стандартон рӕстӕг\t# Европӕйаг сӕрдыгон рӕстӕг
    @os-RU\tирон\tирон (Уӕрӕсе)
    s\tGEL\tRUB₽
    @os-GE\tирон\tирон (Гуырдзыстон)

    """
  }
}
