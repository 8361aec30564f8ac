// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `tyv`: StaticString {
    """
    #tyv
    t\t{HH}:{n}
    d.full\t{y}ч {M0} {d}, {E0}
    dt.full\t{D}, {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{y}ч {M0} {d}
    dt.long\t{D}, {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{y}ч {M0}
    mr\t{y}ч {M0}–\t{M0}\t{y}ч {M0}\u{2009}–\u{2009}\t{y}ч {M0}
    M\t0\t1\t2
    M0\tЯнварь\tФевраль\tМарт\tАпрель\tМай\tИюнь\tИюль\tАвгуст\tСентябрь\tОктябрь\tНоябрь\tДекабрь
    M1\tЯнв.\tФевр.\tМар.\tАпр.\tМай\tИюн.\tИюл.\tАвг.\tСент.\tОкт.\tНояб.\tДек.
    M2\tЯ\tФ\tМ\tА\tМ\tИ\tИ\tА\tС\tО\tН\tД
    E\t0\t1\t2
    E0\tПонедельник\tВторник\tСреда\tЧетверг\tПятница\tСуббота\tУлуг-хүн
    E1\tПН\tВТ\tСР\tЧТ\tПТ\tСБ\tУХ
    E2\tП\tВ\tС\tЧ\tП\tС\tУ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Гринвичтиң ортаа үези
    nu\tlatn
    n.latn\t-#\t.\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tAGАнтигуа & Барбуда\tAIАнгилья\tAOАнгола\tARАргентина\tAWАруба\tBBБарбадос\tBFБуркина-Фасо\tBIБурунди\tBJБенин\tBLСен-Бартелеми\tBMБермуд Ортулуктар\tBOБоливия\tBQКариб Нидерландтар\tBRБразилия\tBSБагамнар\tBVБуве Ортулуктар\tBWБотсвана\tBZБелиз\tCAКанада\tCDКонго - Киншаса\tCFТөп-Африкан Республика\tCGКонго - Браззавиль\tCIКот-д’Ивуар\tCLЧили\tCMКамерун\tCOКолумбия\tCRКоста-Рика\tCUКуба\tCVКабо-Верде\tCWКюрасао\tDJДжибути\tDMДоминика\tDOДоминикан Республика\tDZАлжир\tECЭквадор\tEGЕгипет\tEHБарыын Сахара\tERЭритрея\tETЭфиопия\tFKФолкленд Ортулуктар\tGAГабон\tGDГренада\tGFФранцуз Гвиана\tGHГана\tGLГренландия\tGMГамбия\tGNГвинея\tGPГваделупа\tGQЭкваторда Гвинея\tGSМурнуу Георгия & Мурнуу Сандвич Ортулуктар\tGTГватемала\tGWГвинея-Бисау\tGYГайана\tHNГондурас\tHTГаити\tIOБритан девискээр Инди океанда\tJMЯмайка\tKEКения\tKMКоморлар\tKNСент-Китс & Невис\tKYКайман Ортулуктар\tLCСент-Люсия\tLRЛиберия\tLSЛесото\tLYЛивия\tMAМорокко\tMFСен-Мартен\tMGМадагаскар\tMLМали\tMQМартиника\tMRМавритания\tMSМонтсеррат\tMUМаврикий\tMWМалави\tMXМексика\tMZМозамбик\tNAНамибия\tNEНигер\tNGНигерия\tNIНикарагуа\tPAПанама\tPEПеру\tPMСен-Пьер & Микелон\tPRПуэрто-Рико\tPYПарагвай\tREРеюньон\tRUРоссия Федерациязы\tRWРуанда\tSCСейшелдер\tSDСудан\tSHЫдыктыг Елена Ортулуктары\tSLСьерра-Леоне\tSNСенегал\tSOСомали\tSRСуринам\tSSМурнуу Судан\tSTСан-Томе & Принсипи\tSVСальвадор\tSXСинт-Мартен\tSZЭсватини\tTCТүрктер & Кайкос\tTDЧад\tTFФранцуз Мурнуу девискээрлер\tTGТого\tTNТунис\tTTТринидад & Тобаго\tTZТанзания\tUGУганда\tUSКаттышкан Штаттар\tUYУругвай\tVCСент-Винсент & Гренадиннер\tVEВенесуэла\tVGВиргин Ортулуктар (Великобритания)\tVIВиргин Ортулуктар (АКШ)\tYTМайотта\tZAМурнуу Африкан Республика\tZMЗамбия\tZWЗимбабве
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tТыва\tТыва
    za\t#
    @tyv-RU\tТыва\tТыва (Россия Федерациязы)

    """
  }
}
