// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `luy`: StaticString {
    """
    #luy
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
    M0\tJanuari\tFebruari\tMachi\tAprili\tMei\tJuni\tJulai\tAgosti\tSeptemba\tOktoba\tNovemba\tDesemba
    M1\tJan\tFeb\tMar\tApr\tMei\tJun\tJul\tAgo\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tJumatatu\tJumanne\tJumatano\tMurwa wa Kanne\tMurwa wa Katano\tJumamosi\tJumapiri
    E1\tJ3\tJ4\tJ5\tAl\tIj\tJ1\tJ2
    E2\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t¤-\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKESKsh\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEFalme za Kiarabu\tAFAfuganistani\tAGAntigua na Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tARAjentina\tASSamoa lya Marekani\tATAustria\tAUAustralia\tAWAruba\tAZAzabajani\tBABosnia na Hezegovina\tBBBabadosi\tBDBangladeshi\tBEUbelgiji\tBFBukinafaso\tBGBulgaria\tBHBahareni\tBIBurundi\tBJBenini\tBMBermuda\tBNBrunei\tBOBolivia\tBRBrazili\tBSBahama\tBTButani\tBWBotswana\tBYBelarusi\tBZBelize\tCAKanada\tCDJamhuri ya Kidemokrasia ya Kongo\tCFJamhuri ya Afrika ya Kati\tCGKongo\tCHUswisi\tCIKodivaa\tCKVisiwa vya Cook\tCLChile\tCMKameruni\tCNChina\tCOKolombia\tCRKostarika\tCUKuba\tCVKepuvede\tCYKuprosi\tCZJamhuri ya Cheki\tDEUjerumani\tDJJibuti\tDKDenmaki\tDMDominika\tDOJamhuri ya Dominika\tDZAljeria\tECEkwado\tEEEstonia\tEGMisri\tEREritrea\tESHispania\tETUhabeshi\tFIUfini\tFJFiji\tFKVisiwa vya Falkland\tFMMikronesia\tFRUfaransa\tGAGaboni\tGBUingereza\tGDGrenada\tGEJojia\tGFGwiyana ya Ufaransa\tGHGhana\tGIJibralta\tGLGrinlandi\tGMGambia\tGNGine\tGPGwadelupe\tGQGinekweta\tGRUgiriki\tGTGwatemala\tGUGwam\tGWGinebisau\tGYGuyana\tHNHondurasi\tHRKorasia\tHTHaiti\tHUHungaria\tIDIndonesia\tIEAyalandi\tILIsraeli\tINIndia\tIQIraki\tIRUajemi\tISAislandi\tITItalia\tJMJamaika\tJOYordani\tJPJapani\tKEKenya\tKGKirigizistani\tKHKambodia\tKIKiribati\tKMKomoro\tKNSantakitzi na Nevis\tKPKorea Kaskazini\tKRKorea Kusini\tKWKuwaiti\tKYVisiwa vya Kayman\tKZKazakistani\tLALaosi\tLBLebanoni\tLCSantalusia\tLILishenteni\tLKSirilanka\tLRLiberia\tLSLesoto\tLTLitwania\tLULasembagi\tLVLativia\tLYLibya\tMAMoroko\tMCMonako\tMDMoldova\tMGBukini\tMHVisiwa vya Marshal\tMLMali\tMMMyama\tMNMongolia\tMPVisiwa vya Mariana vya Kaskazini\tMQMartiniki\tMRMoritania\tMSMontserrati\tMTMalta\tMUMorisi\tMVModivu\tMWMalawi\tMXMeksiko\tMYMalesia\tMZMsumbiji\tNANamibia\tNCNyukaledonia\tNENijeri\tNFKisiwa cha Norfok\tNGNijeria\tNINikaragwa\tNLUholanzi\tNONorwe\tNPNepali\tNRNauru\tNUNiue\tNZNyuzilandi\tOMOmani\tPAPanama\tPEPeru\tPFPolinesia ya Ufaransa\tPGPapua\tPHFilipino\tPKPakistani\tPLPolandi\tPMSantapieri na Mikeloni\tPNPitkairni\tPRPwetoriko\tPSUkingo wa Magharibi na Ukanda wa Gaza wa Palestina\tPTUreno\tPWPalau\tPYParagwai\tQAKatari\tRERiyunioni\tRORomania\tRUUrusi\tRWRwanda\tSASaudi\tSBVisiwa vya Solomon\tSCShelisheli\tSDSudani\tSEUswidi\tSGSingapoo\tSHSantahelena\tSISlovenia\tSKSlovakia\tSLSiera Leoni\tSMSamarino\tSNSenegali\tSOSomalia\tSRSurinamu\tSTSao Tome na Principe\tSVElsavado\tSYSiria\tSZUswazi\tTCVisiwa vya Turki na Kaiko\tTDChadi\tTGTogo\tTHTailandi\tTJTajikistani\tTKTokelau\tTLTimori ya Mashariki\tTMTurukimenistani\tTNTunisia\tTOTonga\tTRUturuki\tTTTrinidad na Tobago\tTVTuvalu\tTWTaiwani\tTZTanzania\tUAUkraini\tUGUganda\tUSMarekani\tUYUrugwai\tUZUzibekistani\tVAVatikani\tVCSantavisenti na Grenadini\tVEVenezuela\tVGVisiwa vya Virgin vya Uingereza\tVIVisiwa vya Virgin vya Marekani\tVNVietinamu\tVUVanuatu\tWFWalis na Futuna\tWSSamoa\tYEYemeni\tYTMayotte\tZAAfrika Kusini\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tLuluhia\tLuluhia
    za\t#
    @luy-KE\tLuluhia\tLuluhia (Kenya)

    """
  }
}
