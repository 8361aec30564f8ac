// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sah`: StaticString {
    """
    #sah
    t\t{HH}:{n}
    d.full\t{y}\u{202F}сыл {M1} {d} күнэ, {E0}
    dt.full\t{D} {T}
    dr.full\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{M1} {d}, {E0}\t{y} {M1} {d}, {E0}\u{2009}–\u{2009}\t{y} {M1} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.long\t{y}, {M1} {d}
    dt.long\t{D} {T}
    dr.long\t{y} {M1} {d}–\t{d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{M1} {d}\t{y} {M1} {d}\u{2009}–\u{2009}\t{y} {M1} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    d.short\t{yy}/{m}/{d}
    dt.short\t{D} {T}
    dr.short\t{dd}.{mm}.{yy} – \t{dd}.{mm}.{yy}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}\t{yy}-{mm}-{dd}\u{2009}–\u{2009}\t{yy}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T} – \t{D} {T}
    my\t{y} {M1}
    mr\t{y} {M1}–\t{M1}\t{y} {M1}\u{2009}–\u{2009}\t{y} {M1}
    M\t0\t2\t3
    M0\tтохсунньу\tолунньу\tкулун тутар\tмуус устар\tыам ыйа\tбэс ыйа\tот ыйа\tатырдьых ыйа\tбалаҕан ыйа\tалтынньы\tсэтинньи\tахсынньы
    M1\tТохсунньу\tОлунньу\tКулун тутар\tМуус устар\tЫам ыйын\tБэс ыйын\tОт ыйын\tАтырдьых ыйын\tБалаҕан ыйын\tАлтынньы\tСэтинньи\tахсынньы
    M2\tТохс\tОлун\tКлн\tМсу\tЫам\tБэс\tОтй\tАтр\tБлҕ\tАлт\tСэт\tАхс
    M3\tТ\tО\tК\tМ\tЫ\tБ\tО\tА\tБ\tА\tС\tА
    E\t0\t1\t2
    E0\tбэнидиэнньик\tоптуорунньук\tсэрэдэ\tчэппиэр\tБээтиҥсэ\tсубуота\tбаскыһыанньа
    E1\tбн\tоп\tсэ\tчп\tбэ\tсб\tбс
    E2\tБ\tО\tС\tЧ\tБ\tС\tБ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000GMT\t1e3Арҕаа\t1h3Илин\t1i2Илин Австралия\t1k1Саҥа Сэйлэнд\t1l2Саҥа Сэйлэнд\t1p1Арааб\t1v1Красноярскай\t1w0Кыргыстаан кэмэ\t1y1Ииндийэ\t1z1Дьокуускай\t201Улан Баатар\t211Кытай\t2f1Пакистаан\t2i1Магадаан\t2l1Омскай\t2m1Кэриэй\t2r1Курусуун\t2s1Ираан\t2u1Дьоппуон\t2v1Быладьыбастыак\t2w1Екатеринбуур\t2x1Эрмээн\t353Киин\t362Киин Австралия\t3g1Москуба
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tRUB₽\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tBRБразилия\tCAКанаада\tCLЧиили\tCNКытай\tCUКууба\tEEЭстония\tFIФинляндия\tGBУлуу Британия\tIEИрландия\tIMМэн арыы\tISИсландия\tJMДьамаайка\tLTЛитва\tLVЛатвия\tLYЛиибийэ\tMXМиэксикэ\tNOНорвегия\tRUАрассыыйа\tSDСудаан\tSEШвеция\tUSАмерика Холбоһуктаах Штааттара
    l\t уонна \t\t, \t, \t уонна \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tсаха тыла\tсаха тыла
    za\t#\t# сүрүн кэмэ\t# сайыҥҥы кэмэ\t# Австралия сүрүн кэмэ
    @sah-RU\tсаха тыла\tсаха тыла (Арассыыйа)

    """
  }
}
