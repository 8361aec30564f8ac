// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mer`: StaticString {
    """
    #mer
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
    M0\tJanuarĩ\tFeburuarĩ\tMachi\tĨpurũ\tMĩĩ\tNjuni\tNjuraĩ\tAgasti\tSeptemba\tOktũba\tNovemba\tDicemba
    M1\tJAN\tFEB\tMAC\tĨPU\tMĨĨ\tNJU\tNJR\tAGA\tSPT\tOKT\tNOV\tDEC
    M2\tJ\tF\tM\tĨ\tM\tN\tN\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tMuramuko\tWairi\tWethatu\tWena\tWetano\tJumamosi\tKiumia
    E1\tMRA\tWAI\tWET\tWEN\tWTN\tJUM\tKIU
    E2\tM\tW\tW\tW\tW\tJ\tK
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKESKsh\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEFalme cia Kiarabu\tAFAfuganistani\tAGAntigua na Barbuda\tAIAnguilla\tALAlubania\tAMArmenia\tAOAngola\tARAjentina\tASSamoa ya Amerika\tATAustiria\tAUAustrĩlia\tAWAruba\tAZAzebaijani\tBABosnia na Hezegovina\tBBBabadosi\tBDBangiradeshi\tBEBeronjiamu\tBFBukinafaso\tBGBulgaria\tBHBaharini\tBIBurundi\tBJBenini\tBMBamuda\tBNBrunei\tBOBolivia\tBRBrazilu\tBSBahamasi\tBTButani\tBWBotswana\tBYBelarusi\tBZBelize\tCAKanada\tCDNthĩ ya Kidemokrasĩ ya Kongo\tCFNthĩ ya Afrika gatĩgatĩ\tCGKongo\tCHSwizilandi\tCIKodivaa\tCKAĩrandi cia Cook\tCLChile\tCMKameruni\tCNChina\tCOKolombia\tCRKostarika\tCUKiuba\tCVKepuvede\tCYCaipurasi\tCZNthĩ ya Cheki\tDENjamanĩ\tDJJibuti\tDKDenimaki\tDMDominika\tDONthĩ ya Dominika\tDZAngiria\tECEkwado\tEEEstonia\tEGMisiri\tEREritrea\tESSpĩni\tETIthiopia\tFIFinilandi\tFJFiji\tFKAĩrandi cia Falklandi\tFMMikronesia\tFRFransi\tGAGaboni\tGBNgeretha\tGDGrenada\tGEJojia\tGFGwiyana ya Fransi\tGHGhana\tGINgĩbrata\tGLNgirinilandi\tGMGambia\tGNGine\tGPGwadelupe\tGQGine ya Iquita\tGRNgiriki\tGTGwatemala\tGUGwam\tGWGinebisau\tGYGuyana\tHNHondurasi\tHRKoroashia\tHTHaiti\tHUHangarĩ\tIDIndonesia\tIEAelandi\tILIsiraeli\tINIndia\tIQIraki\tIRIrani\tISAisilandi\tITItalĩ\tJMJamaika\tJOJorondani\tJPJapani\tKEKenya\tKGKirigizistani\tKHKambodia\tKIKiribati\tKMKomoro\tKNSantakitzi na Nevis\tKPKorea Nothi\tKRKorea Saũthi\tKWKuwĩ ti\tKYAĩrandi cia Kayman\tKZKazakistani\tLALaosi\tLBLebanoni\tLCSantalusia\tLILishenteni\tLKSirilanka\tLRLiberia\tLSLesotho\tLTLithuania\tLULuxembogu\tLVLativia\tLYLĩbia\tMAMoroko\tMCMonako\tMDMoldova\tMGMadagasika\tMHAĩrandi cia Marshal\tMLMali\tMMMyanima\tMNMongolia\tMPAĩrandi cia Mariana ya nothi\tMQMartiniki\tMRMauritania\tMSMontserrati\tMTMalta\tMUMaurĩtiasi\tMVModivu\tMWMalawi\tMXMexiko\tMYMalĩsia\tMZMozambiki\tNANamibia\tNCKalendoia Ĩnjeru\tNENija\tNFAĩrandi cia Norfok\tNGNijeria\tNINikaragwa\tNLHolandi\tNONorwi\tNPNepali\tNRNauru\tNUNiue\tNZNiuzilandi\tOMOmani\tPAPanama\tPEPeru\tPFPolinesia ya Fransi\tPGPapua\tPHFilipino\tPKPakistani\tPLPolandi\tPMSantapieri na Mikeloni\tPNPitkairni\tPRPwetoriko\tPSRũtere rwa Westi banki na Gaza cia Palestina\tPTPotogo\tPWPalau\tPYParagwai\tQAKata\tRERiyunioni\tRORomania\tRURashia\tRWRwanda\tSASaudi\tSBAirandi Cia Solomon\tSCShelisheli\tSDSudani\tSESwideni\tSGSingapoo\tSHSantahelena\tSISlovenia\tSKSlovakia\tSLSiera Leoni\tSMSamarino\tSNSenego\tSOSomalia\tSRSurinamu\tSTSao Tome na Principe\tSVElsavado\tSYSiria\tSZSwazilandi\tTCAĩrandi cia Takĩ na Kaiko\tTDChadi\tTGTogo\tTHThaĩlandi\tTJTajikistani\tTKTokelau\tTLTimori ya Isti\tTMTukumenistani\tTNTunisia\tTOTonga\tTRTakĩ\tTTTrinidad na Tobago\tTVTuvalu\tTWTaiwani\tTZTanzania\tUAUkirĩni\tUGUganda\tUSAmerika\tUYUrugwĩ\tUZUzibekistani\tVAVatikani\tVCSantavisenti na Grenadini\tVEVenezuela\tVGAĩrandi cia Virgin cia Ngeretha\tVIAĩrandi cia Virgin cia Amerika\tVNVietinamu\tVUVanuatu\tWFWalis na Futuna\tWSSamoa\tYEYemeni\tYTMayotte\tZAAfrika ya Southi\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tKĩmĩrũ\tKĩmĩrũ
    za\t#
    @mer-KE\tKĩmĩrũ\tKĩmĩrũ (Kenya)

    """
  }
}
