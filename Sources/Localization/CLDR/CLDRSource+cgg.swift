// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `cgg`: StaticString {
    """
    #cgg
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
    M0\tOkwokubanza\tOkwakabiri\tOkwakashatu\tOkwakana\tOkwakataana\tOkwamukaaga\tOkwamushanju\tOkwamunaana\tOkwamwenda\tOkwaikumi\tOkwaikumi na kumwe\tOkwaikumi na ibiri
    M1\tKBZ\tKBR\tKST\tKKN\tKTN\tKMK\tKMS\tKMN\tKMW\tKKM\tKNK\tKNB
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tOrwokubanza\tOrwakabiri\tOrwakashatu\tOrwakana\tOrwakataano\tOrwamukaaga\tSande
    E1\tORK\tOKB\tOKS\tOKN\tOKT\tOMK\tSAN
    E2\tK\tR\tS\tN\tT\tM\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUGXUSh\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEAmahanga ga Buharabu ageeteereine\tAFAfuganistani\tAGAngiguwa na Babuda\tAIAngwira\tALArubania\tAMArimeniya\tAOAngora\tARArigentina\tASSamowa ya Ameerika\tATOsituria\tAUOsitureeriya\tAWAruba\tAZAzabagyani\tBABoziniya na Hezegovina\tBBBabadosi\tBDBangaradeshi\tBEBubirigi\tBFBokina Faso\tBGBurugariya\tBHBahareni\tBIBurundi\tBJBenini\tBMBerimuda\tBNBurunei\tBOBoriiviya\tBRBuraziiri\tBSBahama\tBTButani\tBWBotswana\tBYBararusi\tBZBerize\tCAKanada\tCDDemokoratika Ripaaburika ya Kongo\tCFEihanga rya Rwagati ya Afirika\tCGKongo\tCHSwisi\tCIAivore Kositi\tCKEbizinga bya Kuuku\tCLChile\tCMKameruuni\tCNChina\tCOKorombiya\tCRKositarika\tCUCuba\tCVEbizinga bya Kepuvade\tCYSaipurasi\tCZRipaaburika ya Zeeki\tDEBugirimaani\tDJGyibuti\tDKDeenimaaka\tDMDominika\tDORipaaburika ya Dominica\tDZArigyeriya\tECIkweda\tEEEsitoniya\tEGMisiri\tEREriteriya\tESSipeyini\tETEthiyopiya\tFIBufini\tFJFigyi\tFKEbizinga bya Faakilanda\tFMMikironesiya\tFRBufaransa\tGAGabooni\tGBBungyereza\tGDGurenada\tGEGyogiya\tGFGuyana ya Bufaransa\tGHGana\tGIGiburaata\tGLGuriinirandi\tGMGambiya\tGNGine\tGPGwaderupe\tGQGuni\tGRGuriisi\tGTGwatemara\tGUGwamu\tGWGinebisau\tGYGuyana\tHNHondurasi\tHRKorasiya\tHTHaiti\tHUHangare\tIDIndoneeziya\tIEIrerandi\tILIsirairi\tINIndiya\tIQIraaka\tIRIraani\tISAisilandi\tITItare\tJMGyamaika\tJOYorudaani\tJPGyapaani\tKEKenya\tKGKirigizistani\tKHKambodiya\tKIKiribati\tKMKoromo\tKNSenti Kittis na Nevisi\tKPKoreya Amatemba\tKRKoreya Amashuuma\tKWKuweiti\tKYEbizinga bya Kayimani\tKZKazakisitani\tLALayosi\tLBLebanoni\tLCSenti Rusiya\tLILishenteni\tLKSiriranka\tLRLiberiya\tLSLesotho\tLTLithuania\tLULakizembaaga\tLVLatviya\tLYLibya\tMAMorocco\tMCMonaco\tMDMoridova\tMGMadagasika\tMHEbizinga bya Marshaa\tMLMari\tMMMyanamar\tMNMongoria\tMPEbizinga by’amatemba ga Mariana\tMQMartinique\tMRMauriteeniya\tMSMontserrati\tMTMarita\tMUMaurishiasi\tMVMaridives\tMWMarawi\tMXMexico\tMYmarayizia\tMZMozambique\tNANamibiya\tNCNiukaredonia\tNENaigya\tNFEkizinga Norifoko\tNGNaigyeriya\tNINikaragwa\tNLHoorandi\tNONoorwe\tNPNepo\tNRNauru\tNUNiue\tNZNiuzirandi\tOMOmaani\tPAPanama\tPEPeru\tPFPolinesia ya Bufaransa\tPGPapua\tPHFiripino\tPKPakisitaani\tPLPoorandi\tPMSenti Piyerre na Mikweron\tPNPitkaini\tPRPwetoriko\tPTPocugo\tPWPalaawu\tPYParagwai\tQAKata\tRERiyuniyoni\tRORomaniya\tRURrasha\tRWRwanda\tSASaudi Areebiya\tSBEbizinga bya Surimaani\tSCShesheresi\tSDSudani\tSESwideni\tSGSingapo\tSHSenti Herena\tSISirovaaniya\tSKSirovaakiya\tSLSirra Riyooni\tSMSamarino\tSNSenego\tSOSomaariya\tSRSurinaamu\tSTSawo Tome na Purinsipo\tSVEri Salivado\tSYSiriya\tSZSwazirandi\tTCEbizinga bya Buturuki na Kaiko\tTDChadi\tTGTogo\tTHTairandi\tTJTajikisitani\tTKTokerawu\tTLBurugweizooba bwa Timori\tTMTurukimenisitani\tTNTunizia\tTOTonga\tTRButuruki /Take\tTTTurinidad na Tobago\tTVTuvaru\tTWTayiwaani\tTZTanzania\tUAUkureini\tUGUganda\tUSAmerika\tUYUrugwai\tUZUzibekisitani\tVAVatikani\tVCSenti Vinsent na Gurenadini\tVEVenezuwera\tVGEbizinga bya Virigini ebya Bungyereza\tVIEbizinga bya Virigini ebya Amerika\tVNViyetinaamu\tVUVanuatu\tWFWarris na Futuna\tWSSamowa\tYEYemeni\tYTMayote\tZASausi Afirika\tZMZambia\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tRukiga\tRukiga
    za\t#
    @cgg-UG\tRukiga\tRukiga (Uganda)

    """
  }
}
