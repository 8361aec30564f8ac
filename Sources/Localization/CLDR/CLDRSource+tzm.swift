// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `tzm`: StaticString {
    """
    #tzm
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
    M0\tYennayer\tYebrayer\tMars\tIbrir\tMayyu\tYunyu\tYulyuz\tƔuct\tCutanbir\tKṭuber\tNwanbir\tDujanbir
    M1\tYen\tYeb\tMar\tIbr\tMay\tYun\tYul\tƔuc\tCut\tKṭu\tNwa\tDuj
    M2\tY\tY\tM\tI\tM\tY\tY\tƔ\tC\tK\tN\tD
    E\t0\t1\t2
    E0\tAynas\tAsinas\tAkras\tAkwas\tAsimwas\tAsiḍyas\tAsamas
    E1\tAyn\tAsn\tAkr\tAkw\tAsm\tAsḍ\tAsa
    E2\tA\tA\tA\tA\tA\tA\tA
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAnḍurra\tAEImarat Tiεrabin Tidduklin\tAFAfɣanistan\tAGAntigwa d Barbuda\tAIAngwilla\tALAlbanya\tAMArminya\tAOAngula\tARArjuntin\tASSamwa Imirikaniyyin\tATUstriyya\tAUUsṭralya\tAWAruba\tAZAzerbiǧan\tBABusna-d-Hirsik\tBBBarbadus\tBDBangladic\tBEBeljika\tBFBurkina Fasu\tBGBelɣarya\tBHBaḥrayn\tBIBurundi\tBJBinin\tBMBirmuda\tBNBrunay\tBOBulivya\tBRBṛazil\tBSBahamas\tBTBuṭan\tBWButswana\tBYBilarusya\tBZBiliz\tCAKanada\tCDTagduda Tadimuqraṭit n Kungu\tCFTagduda n Afrika Wammas\tCGKungu\tCHSwisra\tCITaɣazut n Uszer\tCKTigzirin n Kuk\tCLCcili\tCMKamerun\tCNṢṣin\tCOKulumbya\tCRKusṭa Rika\tCUkuba\tCVTigzirin n Iɣf Uzegzaw\tCYQubrus\tCZTagduda n Čik\tDEAlmanya\tDJǦibuti\tDKDanmark\tDMḌuminika\tDOTagduda n Ḍuminikan\tDZDzayer\tECIkwaḍur\tEEIsṭunya\tEGMiṣr\tERIritrya\tESSbanya\tETItyupya\tFIFinlanḍa\tFJFiji\tFKTigzirin n Falkland\tFMMikrunizya\tFRFṛansa\tGAGabun\tGBTagelda Taddukelt\tGDGrinada\tGEJyurjya\tGFGuyana Tafransist\tGHƔana\tGIJibralṭar\tGLGrinlanḍa\tGMGambya\tGNƔinya\tGPGwadalup\tGQƔinya Tikwaṭur it\tGRYunan\tGTGwatimala\tGUGwam\tGWƔinya-Bissaw\tGYGuyana\tHNHinduras\tHRKrwatya\tHTHayti\tHUHenɣarya\tIDIndunizya\tIEIrlanḍa\tILIsraeil\tINHind\tIQƐiraq\tIRIran\tISIslanḍa\tITIṭalya\tJMJamayka\tJOUrḍun\tJPJjappun\tKEKinya\tKGKirɣistan\tKHKambudj\tKIKiribati\tKMQumur\tKNSantekits d Nivis\tKPKurya Tugafat\tKRKurya Tunẓult\tKWKuwwayt\tKYTigzirin n Kayman\tKZKazaxistan\tLALaws\tLBLubnan\tLCSantelusya\tLILictencṭayn\tLKSrilanka\tLRLibirya\tLSLisuṭu\tLTLitwanya\tLULiksumburg\tLVLiṭṭunya\tLYLibya\tMAMeṛṛuk\tMCMunaku\tMDMulḍavya\tMGMadaɣacqar\tMHTigzirin n Marcal\tMLMali\tMMMyanmar\tMNManɣulya\tMPTigzirin n Maryana Tugafat\tMQMartinik\tMRMuritanya\tMSMuntsirra\tMTMalṭa\tMUMuris\tMVMaldiv\tMWMalawi\tMXMiksik\tMYMalizya\tMZMuzambiq\tNANamibya\tNCkalidunya Tamaynut\tNENnijer\tNFTigzirt Nurfulk\tNGNijiria\tNINikaragwa\tNLHulanḍa\tNONnurwij\tNPNippal\tNRNawru\tNUNiwi\tNZZilanḍa Tamaynut\tOMƐumman\tPAPanama\tPEPiru\tPFPulinizya Tafransist\tPGPapwa Ɣinya Tamaynut\tPHFilippin\tPKPakistan\tPLPulunya\tPMSantepyir d Mikelun\tPNPitkirn\tPRPurturiku\tPSAgemmaḍ Ugut d Ɣazza Ifilisṭiniyen\tPTPurtuɣal\tPWPalu\tPYParagway\tQAQaṭar\tRERiyyunyun\tROṚumanya\tRURusya\tRWRuwwanḍa\tSASsaεudiyya Taεrabt\tSBTigzirin n Salumun\tSCSsicil\tSDSsudan\tSESsewwid\tSGSanɣafura\tSHSantehilin\tSISluvinya\tSKSluvakya\tSLSiralyun\tSMSanmarinu\tSNSsiniɣal\tSOṢṣumal\tSRSurinam\tSTSawṭumi d Prinsip\tSVSalvaḍur\tSYSurya\tSZSwazilanḍa\tTCTigzirin Turkiyyin d Tikaykusin\tTDTcad\tTGṬṭugu\tTHṬaylanḍa\tTJṬaǧikistan\tTKTuklu\tTLTimur Tagmuṭ\tTMTurkmanistan\tTNTunes\tTOṬunga\tTRTurkya\tTTTrinidad d Ṭubagu\tTVṬuvalu\tTWṬaywan\tTZṬanzanya\tUAUkranya\tUGUɣanda\tUSIwunak Idduklen n Amirika\tUYUrugway\tUZUzbakistan\tVAAwank iɣrem n Vatikan\tVCSantevinsent d Grinadin\tVEVinzwilla\tVGTigzirin (Virgin) Tibṛiṭaniyin\tVITigzirin n Virjin n Iwunak Yedduklen\tVNViṭnam\tVUVanwatu\tWFWalis d Futuna\tWSSamwa\tYEYaman\tYTMayuṭ\tZATafrikt Tunẓul\tZMZambya\tZWZimbabwi
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tTamaziɣt n laṭlaṣ\tTamaziɣt n laṭlaṣ
    za\t#
    @tzm-MA\tTamaziɣt n laṭlaṣ\tTamaziɣt n laṭlaṣ (Meṛṛuk)

    """
  }
}
