// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sw`: StaticString {
    """
    #sw
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D}, {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D}, {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuari\tFebruari\tMachi\tAprili\tMei\tJuni\tJulai\tAgosti\tSeptemba\tOktoba\tNovemba\tDesemba
    M1\tJan\tFeb\tMac\tApr\tMei\tJun\tJul\tAgo\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t0\t1
    E0\tJumatatu\tJumanne\tJumatano\tAlhamisi\tIjumaa\tJumamosi\tJumapili
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT +\tGMT -\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKESKsh\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tTZSTSh\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEFalme za Kiarabu\tAFAfghanistan\tAGAntigua na Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntaktiki\tARAjentina\tASSamoa ya Marekani\tATAustria\tAUAustralia\tAWAruba\tAXVisiwa vya Aland\tAZAzerbaijani\tBABosnia na Hezegovina\tBBBabadosi\tBDBangladeshi\tBEUbelgiji\tBFBukinafaso\tBGBulgaria\tBHBahareni\tBIBurundi\tBJBenin\tBLSt. Barthelemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQUholanzi ya Karibiani\tBRBrazil\tBSBahama\tBTBhutan\tBVKisiwa cha Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCVisiwa vya Cocos (Keeling)\tCDKongo - Kinshasa\tCFJamhuri ya Afrika ya Kati\tCGKongo - Brazzaville\tCHUswisi\tCICote d’Ivoire\tCKVisiwa vya Cook\tCLChile\tCMKameruni\tCNUchina\tCOKolombia\tCRKostarika\tCUKuba\tCVCape Verde\tCWCuracao\tCXKisiwa cha Krismasi\tCYSaiprasi\tCZChechia\tDEUjerumani\tDJJibuti\tDKDenmaki\tDMDominika\tDOJamhuri ya Dominika\tDZAljeria\tECEcuador\tEEEstonia\tEGMisri\tEHSahara Magharibi\tEREritrea\tESUhispania\tETEthiopia\tFIUfini\tFJFiji\tFKVisiwa vya Falkland\tFMMikronesia\tFOVisiwa vya Faroe\tFRUfaransa\tGAGabon\tGBUfalme wa Muungano\tGDGrenada\tGEJojia\tGFGuiana ya Ufaransa\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGine\tGPGuadeloupe\tGQGuinea ya Ikweta\tGRUgiriki\tGSVisiwa vya Georgia Kusini na Sandwich Kusini\tGTGuatemala\tGUGuam\tGWGinebisau\tGYGuyana\tHKHong Kong SAR China\tHMKisiwa cha Heard na Visiwa vya McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungaria\tIDIndonesia\tIEAyalandi\tILIsraeli\tIMKisiwa cha Man\tINIndia\tIOEneo la Uingereza katika Bahari Hindi\tIQIraki\tIRIran\tISAisilandi\tITItalia\tJEJersey\tJMJamaika\tJOJordan\tJPJapani\tKEKenya\tKGKirigizistani\tKHKambodia\tKIKiribati\tKMKomoro\tKNSt. Kitts na Nevis\tKPKorea Kaskazini\tKRKorea Kusini\tKWKuwait\tKYVisiwa vya Cayman\tKZKazakistani\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesoto\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagaska\tMHVisiwa vya Marshall\tMKMasedonia ya Kaskazini\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMakau SAR China\tMPVisiwa vya Mariana vya Kaskazini\tMQMartinique\tMRMoritania\tMSMontserrat\tMTMalta\tMUMorisi\tMVMaldivi\tMWMalawi\tMXMeksiko\tMYMalesia\tMZMsumbiji\tNANamibia\tNCNew Caledonia\tNENiger\tNFKisiwa cha Norfolk\tNGNigeria\tNINikaragwa\tNLUholanzi\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNyuzilandi\tOMOman\tPAPanama\tPEPeru\tPFPolynesia ya Ufaransa\tPGPapua New Guinea\tPHUfilipino\tPKPakistani\tPLPoland\tPMSantapierre na Miquelon\tPNVisiwa vya Pitcairn\tPRPuerto Rico\tPSMaeneo ya Palestina\tPTUreno\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomania\tRSSerbia\tRUUrusi\tRWRwanda\tSASaudia\tSBVisiwa vya Solomon\tSCUshelisheli\tSDSudan\tSEUswidi\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard na Jan Mayen\tSKSlovakia\tSLSiera Leoni\tSMSan Marino\tSNSenegali\tSOSomalia\tSRSuriname\tSSSudan Kusini\tSTSao Tome na Principe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCVisiwa vya Turks na Caicos\tTDChad\tTFHimaya za Kusini za Kifaranza\tTGTogo\tTHTailandi\tTJTajikistani\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRUturuki\tTTTrinidad na Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMVisiwa Vidogo vya Nje vya Marekani\tUSMarekani\tUYUruguay\tUZUzibekistani\tVAMji wa Vatican\tVCSt. Vincent na Grenadines\tVEVenezuela\tVGVisiwa vya Virgin, Uingereza\tVIVisiwa vya Virgin, Marekani\tVNVietnamu\tVUVanuatu\tWFWallis na Futuna\tWSSamoa\tXKKosovo\tYEYemeni\tYTMayotte\tZAAfrika Kusini\tZMZambia\tZWZimbabwe
    l\t na \t\t, \t, \t na \t
    lo\t au \t\t, \t, \t au \t
    w\t1
    x\tKiswahili\tKiswahili
    @sw-CD\tKiswahili\tKiswahili (Kongo - Kinshasa)
    n.latn\t-#\t,\t.\t3\t3\t1
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tCDFFC
    r\tAFAfuganistani\tAZAzabajani\tBJBenini\tCIKodivaa\tCXKisiwa cha Christmas\tHRKroeshia\tJOYordani\tLBLebanoni\tLILishenteni\tLULasembagi\tLVLativia\tMAMoroko\tMMMyama\tNENijeri\tNGNijeria\tNONorwe\tNPNepali\tOMOmani\tPRPuetoriko\tQAKatari\tSDSudani\tSTSao Tome na Prinsipe\tTDChadi\tTLTimori ya Mashariki
    @sw-KE\tKiswahili\tKiswahili (Kenya)
    dt.full\t{D} saa {T}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} saa {T}\u{2009}–\u{2009}\t{D} saa {T}
    dt.long\t{D} saa {T}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} saa {T}\u{2009}–\u{2009}\t{D} saa {T}
    s\tUSD$
    r\tAFAfghanistani\tAGAntigua na Babuda\tAIAnguila\tAQAntaktika\tAZAzabajani\tBBBabados\tBJBenini\tBSBahamas\tBTBhutani\tBYBelarusi\tCCVisiwa vya Kokos (Keeling)\tCVKepuvede\tCWKurakao\tECEkwado\tGAGaboni\tGPGwadelupe\tGSVisiwa vya Jojia Kusini na Sandwich Kusini\tGTGwatemala\tGUGuami\tHRKroashia\tJOYordani\tLALaosi\tLBLebanoni\tLILishenteni\tLSLesotho\tLULasembagi\tLVLativia\tMAMoroko\tMCMonako\tMKMasedonia\tMMMyama (Burma)\tMSMontserati\tNCNyukaledonia\tNENijeri\tNONorwe\tNPNepali\tOMOmani\tPFPolinesia ya Ufaransa\tPGPapua Guinea Mpya\tPLPolandi\tPMSt. Pierre na Miquelon\tPRPwetoriko\tPSHimaya za Palestina\tPYParagwai\tQAKatari\tSGSingapuri\tSTSao Tome na Prinsipe\tSVElsalvado\tSYShamu\tTDChadi\tTHThailandi\tTMTurukimenstani\tTWTaiwani\tUAUkreni\tUYUrugwai\tVAMji wa Vatikani\tVGVisiwa vya Virgin vya Uingereza\tVIVisiwa vya Virgin vya Marekani\tYTMayote
    w\t7
    @sw-UG\tKiswahili\tKiswahili (Uganda)
    s\tUGXUSh
    @sw-TZ\tKiswahili\tKiswahili (Tanzania)

    """
  }
}
