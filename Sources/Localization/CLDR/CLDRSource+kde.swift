// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `kde`: StaticString {
    """
    #kde
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
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tMwedi Ntandi\tMwedi wa Pili\tMwedi wa Tatu\tMwedi wa Nchechi\tMwedi wa Nnyano\tMwedi wa Nnyano na Umo\tMwedi wa Nnyano na Mivili\tMwedi wa Nnyano na Mitatu\tMwedi wa Nnyano na Nchechi\tMwedi wa Nnyano na Nnyano\tMwedi wa Nnyano na Nnyano na U\tMwedi wa Nnyano na Nnyano na M
    M1\tJan\tFeb\tMac\tApr\tMei\tJun\tJul\tAgo\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tLiduva lyatatu\tLiduva lyanchechi\tLiduva lyannyano\tLiduva lyannyano na linji\tLiduva lyannyano na mavili\tLiduva litandi\tLiduva lyapili
    E1\tLl3\tLl4\tLl5\tLl6\tLl7\tLl1\tLl2
    E2\t3\t4\t5\t6\t7\t1\t2
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tTZSTSh\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndola\tAEDimiliki dya Vakulungwa va Chalabu\tAFAfuganistani\tAGAntigua na Balbuda\tAIAngwila\tALAlbania\tAMAlmenia\tAOAngola\tARAdyentina\tASSamoa ya Malekani\tATAustlia\tAUAustlalia\tAWAluba\tAZAzabadyani\tBABosnia na Hezegovina\tBBBabadosi\tBDBangladeshi\tBEUbelgidi\tBFBuchinafaso\tBGBulgalia\tBHBahaleni\tBIBulundi\tBJBenini\tBMBelmuda\tBNBlunei\tBOBolivia\tBRBlazili\tBSBahama\tBTButani\tBWBotswana\tBYBelalusi\tBZBelize\tCAKanada\tCDJamuhuli ya Chidemoklasia ya kuKongo\tCFJamuhuli ya Afilika ya Paching’ati\tCGKongo\tCHUswisi\tCIKodivaa\tCKChisiwa cha Cook\tCLChile\tCMKameluni\tCNChina\tCOKolombia\tCRKostalika\tCUKuba\tCVKepuvede\tCYKuplosi\tCZJamuhuli ya Chechi\tDEUdyerumani\tDJDyibuti\tDKDenmaki\tDMDominika\tDOJamuhuli ya Dominika\tDZAljelia\tECEkwado\tEEEstonia\tEGMisli\tERElitilea\tESHispania\tETUhabeshi\tFIUfini\tFJFiji\tFKChisiwa cha Falkland\tFMMikilonesia\tFRUfalansa\tGAGaboni\tGBNngalesa\tGDGlenada\tGEDyodya\tGFGwiyana ya Ufalansa\tGHGhana\tGIDiblalta\tGLGlinlandi\tGMGambia\tGNGine\tGPGwadelupe\tGQGinekweta\tGRUgilichi\tGTGwatemala\tGUGwam\tGWGinebisau\tGYGuyana\tHNHondulasi\tHRKolasia\tHTHaiti\tHUHungalia\tIDIndonesia\tIEAyalandi\tILIslaeli\tINIndia\tIQIlaki\tIRUadyemi\tISAislandi\tITItalia\tJMDyamaika\tJOYordani\tJPDyapani\tKEKenya\tKGKiligizistani\tKHKambodia\tKIKilibati\tKMKomolo\tKNSantakitzi na Nevis\tKPKolea Kasikazini\tKRKolea Kusini\tKWKuwaiti\tKYChisiwa cha Kemen\tKZKazachistani\tLALaosi\tLBLebanoni\tLCSantalusia\tLILishenteni\tLKSililanka\tLRLibelia\tLSLesoto\tLTLitwania\tLULasembagi\tLVLativia\tLYLibya\tMAMoloko\tMCMonako\tMDMoldova\tMGBukini\tMHChisiwa cha Malushal\tMLMali\tMMMyama\tMNMongolia\tMPChisiwa cha Marian cha Kasikazini\tMQMalitiniki\tMRMolitania\tMSMonselati\tMTMalta\tMUMolisi\tMVModivu\tMWMalawi\tMXMeksiko\tMYMalesia\tMZMsumbiji\tNANamibia\tNCNyukaledonia\tNENidyeli\tNFChisiwa cha Nolufok\tNGNidyelia\tNINikalagwa\tNLUholanzi\tNONorwe\tNPNepali\tNRNaulu\tNUNiue\tNZNyuzilandi\tOMOmani\tPAPanama\tPEPelu\tPFPolinesia ya Ufalansa\tPGPapua\tPHFilipino\tPKPakistani\tPLPolandi\tPMSantapieli na Mikeloni\tPNPitikeluni\tPRPwetoliko\tPSNchingu wa Magalibi wa Mpanda wa kuGaza wa kuPales\tPTUleno\tPWPalau\tPYPalagwai\tQAKatali\tRELiyunioni\tROLomania\tRUUlusi\tRWLwanda\tSASaudia\tSBChisiwa cha Solomon\tSCShelisheli\tSDSudani\tSEUswidi\tSGSingapoo\tSHSantahelena\tSISlovenia\tSKSlovakia\tSLSiela Leoni\tSMSamalino\tSNSenegali\tSOSomalia\tSRSulinamu\tSTSaotome na Prinsipe\tSVElsavado\tSYSilia\tSZUswazi\tTCChisiwa cha Tuluchi na Kaiko\tTDChadi\tTGTogo\tTHTailandi\tTJTadikistani\tTKTokelau\tTLTimoli ya Mashaliki\tTMTuluchimenistani\tTNTunisia\tTOTonga\tTRUtuluchi\tTTTilinidad na Tobago\tTVTuvalu\tTWTaiwani\tTZTanzania\tUAUklaini\tUGUganda\tUSMalekani\tUYUlugwai\tUZUzibechistani\tVAVatikani\tVCSantavisenti na Glenadini\tVEVenezuela\tVGChisiwa Chivihi cha Wingalesa\tVIChisiwa Chivihi cha Malekani\tVNVietinamu\tVUVanuatu\tWFWalis na Futuna\tWSSamoa\tYEYemeni\tYTMaole\tZAAfilika Kusini\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tChimakonde\tChimakonde
    za\t#
    @kde-TZ\tChimakonde\tChimakonde (Tanzania)

    """
  }
}
