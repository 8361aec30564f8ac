// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ksb`: StaticString {
    """
    #ksb
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
    M0\tJanuali\tFebluali\tMachi\tAplili\tMei\tJuni\tJulai\tAgosti\tSeptemba\tOktoba\tNovemba\tDesemba
    M1\tJan\tFeb\tMac\tApr\tMei\tJun\tJul\tAgo\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tJumaatatu\tJumaane\tJumaatano\tAlhamisi\tIjumaa\tJumaamosi\tJumaapii
    E1\tJtt\tJmn\tJtn\tAlh\tIju\tJmo\tJpi
    E2\t3\t4\t5\tA\tI\t1\t2
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tTZSTSh\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndola\tAEFalme za Kialabu\tAFAfuganistani\tAGAntigua na Balbuda\tAIAnguilla\tALAlbania\tAMAlmenia\tAOAngola\tARAjentina\tASSamoa ya Malekani\tATAustlia\tAUAustlalia\tAWAluba\tAZAzabajani\tBABosnia na Hezegovina\tBBBabadosi\tBDBangladeshi\tBFBukinafaso\tBGBulgalia\tBHBahaleni\tBIBulundi\tBJBenini\tBMBelmuda\tBNBlunei\tBOBolivia\tBRBlazili\tBSBahama\tBTButani\tBWBotswana\tBYBelalusi\tBZBelize\tCAKanada\tCDJamhuli ya Kidemoklasia ya Kongo\tCFJamhuli ya Afrika ya Gati\tCGKongo\tCHUswisi\tCIKodivaa\tCKVisiwa vya Cook\tCLChile\tCMKameluni\tCNChina\tCOKolombia\tCRKostalika\tCUKuba\tCVKepuvede\tCYKuplosi\tCZJamhuli ya Cheki\tDEUjeumani\tDJJibuti\tDKDenmaki\tDMDominika\tDOJamhuli ya Dominika\tDZAljelia\tECEkwado\tEEEstonia\tEGMisli\tERElitlea\tESHispania\tETUhabeshi\tFIUfini\tFJFiji\tFKVisiwa vya Falkland\tFMMiklonesia\tFRUfalansa\tGAGaboni\tGBUingeeza\tGDGlenada\tGEJojia\tGFGwiyana ya Ufalansa\tGHGhana\tGIJiblalta\tGLGlinlandi\tGMGambia\tGNGine\tGPGwadelupe\tGQGinekweta\tGRUgiiki\tGTGwatemala\tGUGwam\tGWGinebisau\tGYGuyana\tHNHonduasi\tHRKolasia\tHTHaiti\tHUHungalia\tIDIndonesia\tIEAyalandi\tILIslaeli\tINIndia\tIQIlaki\tIRUajemi\tISAislandi\tITItalia\tJMJamaika\tJOYoldani\tJPJapani\tKEKenya\tKGKiigizistani\tKHKambodia\tKIKiibati\tKMKomolo\tKNSantakitzi na Nevis\tKPKolea Kaskazini\tKRKolea Kusini\tKWKuwaiti\tKYVisiwa vya Kayman\tKZKazakistani\tLALaosi\tLBLebanoni\tLCSantalusia\tLILishenteni\tLKSililanka\tLRLibelia\tLSLesoto\tLTLitwania\tLULasembagi\tLVLativia\tLYLibya\tMAMoloko\tMCMonako\tMDMoldova\tMGBukini\tMHVisiwa vya Mashal\tMLMali\tMMMyama\tMNMongolia\tMPVisiwa vya Maliana vya Kaskazini\tMQMaltiniki\tMRMaulitania\tMSMontselati\tMTMalta\tMUMolisi\tMVModivu\tMWMalawi\tMXMeksiko\tMYMalesia\tMZMsumbiji\tNANamibia\tNCNyukaledonia\tNENaija\tNFKisiwa cha Nolfok\tNGNaijelia\tNINikalagwa\tNLUholanzi\tNONolwei\tNPNepali\tNRNaulu\tNUNiue\tNZNyuzilandi\tOMOmani\tPAPanama\tPEPelu\tPFPolinesia ya Ufalansa\tPGPapua\tPHFilipino\tPKPakistani\tPLPolandi\tPMSantapieli na Mikeloni\tPNPitkailni\tPRPwetoliko\tPSUkingo wa Maghalibi na Ukanda wa Gaza wa Palestina\tPTUleno\tPWPalau\tPYPalagwai\tQAKatali\tRELiyunioni\tROLomania\tRUUlusi\tRWLwanda\tSASaudi\tSBVisiwa vya Solomon\tSCShelisheli\tSDSudani\tSEUswidi\tSGSingapoo\tSHSantahelena\tSISlovenia\tSKSlovakia\tSLSiela Leoni\tSMSamalino\tSNSenegali\tSOSomalia\tSRSulinamu\tSTSao Tome na Plincipe\tSVElsavado\tSYSilia\tSZUswazi\tTCVisiwa vya Tulki na Kaiko\tTDChadi\tTGTogo\tTHTailandi\tTJTajikistani\tTKTokelau\tTLTimoli ya Mashaliki\tTMTulukimenistani\tTNTunisia\tTOTonga\tTRUtuluki\tTTTlinidad na Tobago\tTVTuvalu\tTWTaiwani\tTZTanzania\tUAUklaini\tUGUganda\tUSMalekani\tUYUlugwai\tUZUzibekistani\tVAVatikani\tVCSantavisenti na Glenadini\tVEVenezuela\tVGVisiwa vya Vilgin vya Uingeeza\tVIVisiwa vya Vilgin vya Malekani\tVNVietinamu\tVUVanuatu\tWFWalis na Futuna\tWSSamoa\tYEYemeni\tYTMayotte\tZAAflika Kusini\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tKishambaa\tKishambaa
    za\t#
    @ksb-TZ\tKishambaa\tKishambaa (Tanzania)

    """
  }
}
