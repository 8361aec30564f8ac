// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sbp`: StaticString {
    """
    #sbp
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
    M0\tMupalangulwa\tMwitope\tMushende\tMunyi\tMushende Magali\tMujimbi\tMushipepo\tMupuguto\tMunyense\tMokhu\tMusongandembwe\tMuhaano
    M1\tMup\tMwi\tMsh\tMun\tMag\tMuj\tMsp\tMpg\tMye\tMok\tMus\tMuh
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tJumatatu\tJumanne\tJumatano\tAlahamisi\tIjumaa\tJumamosi\tMulungu
    E1\tJtt\tJnn\tJtn\tAlh\tIju\tJmo\tMul
    E2\tJ\tJ\tJ\tA\tI\tJ\tM
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tTZSTSh\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndola\tAEWutwa wa shiyalabu\tAFAfuganisitani\tAGAnitiguya ni Balubuda\tAIAnguilla\tALAlubaniya\tAMAlimeniya\tAOAngola\tARAjentina\tASSamoya ya Malekani\tATAwusitiliya\tAUAwusitilaliya\tAWAluba\tAZAsabajani\tBABosiniya ni Hesegovina\tBBBabadosi\tBDBangiladeshi\tBEUbeligiji\tBFBukinafaso\tBGBuligaliya\tBHBahaleni\tBIBulundi\tBJBenini\tBMBelimuda\tBNBuluneyi\tBOBoliviya\tBRBulasili\tBSBahama\tBTButani\tBWBotiswana\tBYBelalusi\tBZBelise\tCAKanada\tCDJamuhuli ya Kidemokilasiya ya Kongo\tCFJamuhuli ya Afilika ya Pakhati\tCGKongo\tCHUswisi\tCIKodivaya\tCKFigunguli fya Kooki\tCLShile\tCMKameruni\tCNShina\tCOKolombiya\tCRKositalika\tCUKuba\tCVKepuvede\tCYKupilosi\tCZJamuhuli ya Sheki\tDEWujelumani\tDJJibuti\tDKDenimaki\tDMDominika\tDOJamuhuli ya Dominika\tDZAlijeliya\tECEkwado\tEEEsitoniya\tEGMisili\tERElitileya\tESHisipaniya\tETUhabeshi\tFIWufini\tFJFiji\tFKFigunguli fya Fokolendi\tFMMikilonesiya\tFRWufalansa\tGAGaboni\tGBUwingelesa\tGDGilenada\tGEJojiya\tGFGwiyana ya Wufalansa\tGHKhana\tGIJibulalita\tGLGilinilandi\tGMGambiya\tGNGine\tGPGwadelupe\tGQGinekweta\tGRWugiliki\tGTGwatemala\tGUGwamu\tGWGinebisawu\tGYGuyana\tHNHondulasi\tHRKolasiya\tHTHayiti\tHUHungaliya\tIDIndonesiya\tIEAyalandi\tILIsilaeli\tINIndiya\tIQIlaki\tIRUwajemi\tISAyisilendi\tITItaliya\tJMJamaika\tJOYolodani\tJPJapani\tKEKenya\tKGKiligisisitani\tKHKambodiya\tKIKilibati\tKMKomolo\tKNSantakitisi ni Nevisi\tKPKoleya ya luvala lwa Kunyamande\tKRKoleya ya Kusini\tKWKuwaiti\tKYFigunguli ifya Kayimayi\tKZKasakisitani\tLALayosi\tLBLebanoni\tLCSantalusiya\tLILisheniteni\tLKSililanka\tLRLibeliya\tLSLesoto\tLTLitwaniya\tLULasembagi\tLVLativiya\tLYLibiya\tMAMoloko\tMCMonako\tMDMolidova\tMGBukini\tMHFigunguli ifya Malishali\tMLMali\tMMMuyama\tMNMongoliya\tMPFigunguli fya Maliyana ifya luvala lwa Kunyamande\tMQMalitiniki\tMRMolitaniya\tMSMonitiselati\tMTMalita\tMUMolisi\tMVModivu\tMWMalawi\tMXMekisiko\tMYMalesiya\tMZMusumbiji\tNANamibiya\tNCNyukaledoniya\tNENijeli\tNFShigunguli sha Nolifoki\tNGNijeliya\tNINikalagwa\tNLWuholansi\tNONolwe\tNPNepali\tNRNawulu\tNUNiwue\tNZNyusilendi\tOMOmani\tPAPanama\tPEPelu\tPFPolinesiya ya Wufalansa\tPGPapuwa\tPHFilipino\tPKPakisitani\tPLPolandi\tPMSantapieli ni Mikeloni\tPNPitikailini\tPRPwetoliko\tPSMunjema gwa Kusikha nu Luvala lwa Gasa lwa Palesit\tPTWuleno\tPWPalawu\tPYPalagwayi\tQAKatali\tRELiyunioni\tROLomaniya\tRUWulusi\tRWLwanda\tSASawudi\tSBFigunguli fya Solomoni\tSCShelisheli\tSDSudani\tSEUswidi\tSGSingapoo\tSHSantahelena\tSISiloveniya\tSKSilovakiya\tSLSiela Liyoni\tSMSamalino\tSNSenegali\tSOSomaliya\tSRSulinamu\tSTSayo Tome ni Pilinikipe\tSVElisavado\tSYSiliya\tSZUswasi\tTCFigunguli fya Tuliki ni Kaiko\tTDShadi\tTGTogo\tTHTailandi\tTJTajikisitani\tTKTokelawu\tTLTimoli ya kunena\tTMTulukimenisitani\tTNTunisiya\tTOTonga\tTRUtuluki\tTTTilinidadi ni Tobago\tTVTuvalu\tTWTaiwani\tTZTansaniya\tUAYukileini\tUGUganda\tUSMalekani\tUYUlugwayi\tUZUsibekisitani\tVAVatikani\tVCSantavisenti na Gilenadini\tVEVenesuela\tVGFigunguli ifya Viliginiya ifya Uwingelesa\tVIFigunguli fya Viliginiya ifya Malekani\tVNVietinamu\tVUVanuatu\tWFWalisi ni Futuna\tWSSamoya\tYEYemeni\tYTMayote\tZAAfilika Kusini\tZMSambiya\tZWSimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tIshisangu\tIshisangu
    za\t#
    @sbp-TZ\tIshisangu\tIshisangu (Tansaniya)

    """
  }
}
