// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `asa`: StaticString {
    """
    #asa
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
    M1\tJan\tFeb\tMac\tApr\tMei\tJun\tJul\tAgo\tSep\tOkt\tNov\tDec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tJumatatu\tJumanne\tJumatano\tAlhamisi\tIjumaa\tJumamosi\tJumapili
    E1\tJtt\tJnn\tJtn\tAlh\tIjm\tJmo\tJpi
    E2\tJ\tJ\tJ\tA\tI\tJ\tJ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tTZSTSh\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEFalme dha Kiarabu\tAFAfuganistani\tAGAntigua na Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tARAjentina\tASThamoa ya Marekani\tATAuthtria\tAUAuthtralia\tAWAruba\tAZAdhabajani\tBABothnia na Hedhegovina\tBBBabadothi\tBDBangladeshi\tBEUbelgiji\tBFBukinafatho\tBGBulgaria\tBHBahareni\tBIBurundi\tBJBenini\tBMBermuda\tBNBrunei\tBRBrazili\tBSBahama\tBTButani\tBWBotthwana\tBYBelaruthi\tBZBelidhe\tCAKanada\tCDJamhuri ya Kidemokrathia ya Kongo\tCFJamhuri ya Afrika ya Kati\tCGKongo\tCHUthwithi\tCIKodivaa\tCKVithiwa vya Cook\tCLChile\tCMKameruni\tCNChina\tCOKolombia\tCRKothtarika\tCUKuba\tCVKepuvede\tCYKuprothi\tCZJamhuri ya Cheki\tDEUjerumani\tDJJibuti\tDKDenmaki\tDMDominika\tDOJamhuri ya Dominika\tDZAljeria\tECEkwado\tEEEthtonia\tEGMithri\tEREritrea\tESHithpania\tETUhabeshi\tFIUfini\tFJFiji\tFKVithiwa vya Falkland\tFMMikronethia\tFRUfarantha\tGAGaboni\tGBUingeredha\tGDGrenada\tGEJojia\tGFGwiyana ya Ufarantha\tGHGhana\tGIJibralta\tGLGrinlandi\tGMGambia\tGNGine\tGPGwadelupe\tGQGinekweta\tGRUgiriki\tGTGwatemala\tGUGwam\tGWGinebisau\tGYGuyana\tHNHondurathi\tHRKorathia\tHTHaiti\tHUHungaria\tIDIndonethia\tIEAyalandi\tILIthraeli\tINIndia\tIQIraki\tIRUajemi\tISAithlandi\tITItalia\tJMJamaika\tJOYordani\tJPJapani\tKEKenya\tKGKirigizithtani\tKHKambodia\tKIKiribati\tKMKomoro\tKNThantakitdhi na Nevith\tKPKorea Kathkazini\tKRKorea Kuthini\tKWKuwaiti\tKYVithiwa vya Kayman\tKZKazakithtani\tLALaothi\tLBLebanoni\tLCThantaluthia\tLILishenteni\tLKThirilanka\tLRLiberia\tLSLethoto\tLTLitwania\tLULathembagi\tLVLativia\tLYLibya\tMAMoroko\tMCMonako\tMDMoldova\tMGBukini\tMHVithiwa vya Marshal\tMLMali\tMMMyama\tMNMongolia\tMPVithiwa vya Mariana vya Kathkazini\tMQMartiniki\tMRMoritania\tMSMonttherrati\tMTMalta\tMUMorithi\tMVModivu\tMWMalawi\tMXMekthiko\tMYMalethia\tMZMthumbiji\tNANamibia\tNCNyukaledonia\tNENijeri\tNFKithiwa cha Norfok\tNGNijeria\tNINikaragwa\tNLUholandhi\tNONorwe\tNPNepali\tNRNauru\tNUNiue\tNZNyudhilandi\tOMOmani\tPAPanama\tPEPeru\tPFPolinesia ya Ufarantha\tPGPapua\tPHFilipino\tPKPakithtani\tPLPolandi\tPMThantapieri na Mikeloni\tPNPitkairni\tPRPwetoriko\tPSPalestina\tPTUreno\tPWPalau\tPYParagwai\tQAKatari\tRERiyunioni\tRORomania\tRUUruthi\tRWRwanda\tSAThaudi\tSBVithiwa vya Tholomon\tSCShelisheli\tSDThudani\tSEUthwidi\tSGThingapoo\tSHThantahelena\tSIThlovenia\tSKTholvakia\tSLThiera Leoni\tSMThamarino\tSNThenegali\tSOThomalia\tSRThurinamu\tSTThao Tome na Principe\tSVElsavado\tSYThiria\tSZUthwadhi\tTCVithiwa vya Turki na Kaiko\tTDChadi\tTGTogo\tTHTailandi\tTJTajikithtani\tTKTokelau\tTLTimori ya Mashariki\tTMTurukimenithtani\tTNTunithia\tTOTonga\tTRUturuki\tTTTrinidad na Tobago\tTVTuvalu\tTWTaiwani\tTZTadhania\tUGUganda\tUSMarekani\tUYUrugwai\tUZUdhibekithtani\tVAVatikani\tVCThantavithenti na Grenadini\tVEVenezuela\tVGVithiwa vya Virgin vya Uingeredha\tVIVithiwa vya Virgin vya Marekani\tVNVietinamu\tVUVanuatu\tWFWalith na Futuna\tWSThamoa\tYEYemeni\tYTMayotte\tZAAfrika Kuthini\tZMDhambia\tZWDhimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tKipare\tKipare
    za\t#
    @asa-TZ\tKipare\tKipare (Tadhania)

    """
  }
}
