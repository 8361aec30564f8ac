// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mgh`: StaticString {
    """
    #mgh
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tMweri wo kwanza\tMweri wo unayeli\tMweri wo uneraru\tMweri wo unecheshe\tMweri wo unethanu\tMweri wo thanu na mocha\tMweri wo saba\tMweri wo nane\tMweri wo tisa\tMweri wo kumi\tMweri wo kumi na moja\tMweri wo kumi na yel’li
    M1\tKwa\tUna\tRar\tChe\tTha\tMoc\tSab\tNan\tTis\tKum\tMoj\tYel
    M2\tK\tU\tR\tC\tT\tM\tS\tN\tT\tK\tM\tY
    E\t0\t1\t2
    E0\tJumatatu\tJumanne\tJumatano\tArahamisi\tIjumaa\tJumamosi\tSabato
    E1\tJtt\tJnn\tJtn\tAra\tIju\tJmo\tSab
    E2\tJ\tJ\tJ\tA\tI\tJ\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tMZNMTn\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADUandora\tAFUfugustani\tALUalbania\tASUsamoa ya Marekani\tAZUazabajani\tBIUrundi\tBJUbelin\tCAUkanada\tCGUkongo\tCHUswisi\tCIUkodiva\tCLUchile\tCNUchina\tCOUkolombia\tCUUkuba\tCYUkuprosi\tCZUcheki\tDJUjibuti\tDKUdenimaka\tDMUdominika\tDZAlujeria\tEGUmisiri\tERUriterea\tESUhispania\tETUhabeshi\tFIUfini\tFJUfiji\tFRUfaransa\tGAUgaboni\tGDUgrenada\tGEUjojia\tGFUfaransa yo Gwaya\tGHUgana\tGIUjibralta\tGLUgrinlandi\tGMUgambia\tGNUgine\tGPUgwadelupe\tGTUgwatemala\tGUUgwam\tGWUginebisau\tGYUguyana\tHNUhondurasi\tHRUkorasia\tHTUhaiti\tHUUhungaria\tIDUndonesia\tIEUayalandi\tILUisraeli\tINUhindini\tIQWiraki\tITItalia\tJMUjamaika\tJOUyordani\tJPUjapani\tKEUkenya\tKHUkambodia\tKMUkomoro\tKNUsantakitzi na Nevis\tKPUkorea Kaskazini\tKRUkorea Kusini\tKZUkazakistani\tLBUlebanoni\tLCUsantalusia\tLIUshenteni\tLKUsirilanka\tLRUliberia\tLSUlesoto\tLTUtwania\tLUUsembaji\tLVUlativia\tLYUlibya\tMEUmantegro\tMGUbukini\tMWUmalawi\tMZUmozambiki\tNEUnijeri\tNGUnijeria\tNOUnorwe\tOMUomani\tPAUpanama\tPEUperuu\tPFUfaransa yo Potina\tPGUpapua\tPHUfilipino\tPKUpakistani\tPLUpolandi\tPMUsantapieri na Mikeloni\tPNUpitkairni\tPRUpwetoriko\tPYParagwai\tQAUkatari\tREUriyunioni\tROUromania\tRWUrwanda\tSAUsaudi\tSCUshelisheli\tSDUsudani\tSEUswidi\tSGUsingapoo\tSHUsantahelena\tSIUslovenia\tSKUslovakia\tSMUsamarino\tSNUsenegali\tSOUsomalia\tSRUsurinamu\tSTUsao Tome na Principe\tSVUsalavado\tSYUsiria\tSZUswazi\tTDUchadi\tTGUtogo\tTHUtailandi\tTJUjikistani\tTKUtokelau\tTLUtimo Mashariki\tTMUturukimenistani\tTNUtunisia\tTOUtonga\tTRUtuki\tTTUtrinidad na Tobago\tTVUtuvalu\tTZUtanzania\tUSUmarekani\tVAUvatikani\tVCUsantavisenti na Grenadini\tVEUvenezuela\tVNUvietinamu\tVUUvanuatu\tWFUwalis na Futuna\tWSUsamoa\tYEUyemeni\tZAAfrika du Sulu\tZMUzambia\tZWUzimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tMakua\tMakua
    za\t#
    @mgh-MZ\tMakua\tMakua (Umozambiki)

    """
  }
}
