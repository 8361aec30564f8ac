// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `kab`: StaticString {
    """
    #kab
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tn\u{202F}tufat\tn\u{202F}tmeddit
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {h}:{n}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {h}:{n}–\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{T}\t{y}-{mm}-{dd} {T}\u{2009}–\u{2009}\t{y}-{mm}-{dd} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tYennayer\tFuṛar\tMeɣres\tYebrir\tMayyu\tYunyu\tYulyu\tƔuct\tCtembeṛ\tTubeṛ\tNunembeṛ\tDuǧembeṛ
    M1\tYen\tFur\tMeɣ\tYeb\tMay\tYun\tYul\tƔuc\tCte\tTub\tNun\tDuǧ
    M2\tY\tF\tM\tY\tM\tY\tY\tƔ\tC\tT\tN\tD
    E\t0\t0\t1
    E0\tArim\tAram\tAhad\tAmhad\tSem\tSed\tAcer
    E1\tR\tR\tH\tM\tS\tS\tC
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#¤\t-#¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tDZDDA\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADUndura\tAETigeldunin Yedduklen Taɛrabin\tAFAfɣanistan\tAGUntiga d Barbuda\tAIUngiya\tALLalbani\tAMArminya\tAOUngula\tARArjuntin\tASSamwa Tamarikanit\tATUstriya\tAUUstrali\tAWAruba\tAZAzrabijan\tBABusna d Hersek\tBBBarbadus\tBDBangladac\tBEBelǧik\tBFBurkina Fasu\tBGBulgari\tBHBaḥrin\tBIBurandi\tBJBinin\tBMBermuda\tBNBruney\tBOBulivi\tBRBrizil\tBSBahamas\tBTBhutan\tBWBustwana\tBYBilarus\tBZBiliz\tCAKanada\tCDTigduda Tagdudant n Kungu\tCFTigduda n Tefriqt Talemmast\tCGKungu\tCHSwis\tCIKuṭ Divwar\tCKTigzirin n Kuk\tCLCili\tCMKamirun\tCNLacin\tCOKulumbi\tCRKusta Rika\tCUKuba\tCVTigzirin n yixef azegzaw\tCYCipr\tCZČček\tDELalman\tDJǦibuti\tDKDenmark\tDMDuminik\tDOTigduda Taduminikit\tDZLezzayer\tECIkwaṭur\tEEIstunya\tEGMaṣr\tERIritiria\tESSpanya\tETUtyupi\tFIFinlund\tFJFiji\tFKTigzirin n Falkland\tFMMikrunizya\tFRFransa\tGAGabun\tGBTagelda Yedduklen\tGDGrunad\tGEJiyurji\tGFƔana tafransist\tGHƔana\tGIJibraltar\tGLGrunland\tGMGambya\tGNƔinya\tGPGwadalupi\tGQƔinya Tasebgast\tGRLagris\tGTGwatimala\tGUGwam\tGWƔinya-Bisaw\tGYGuwana\tHNHunduras\tHRKerwasya\tHTHayti\tHUHungri\tIDIndunizi\tIELirlund\tILIzrayil\tINLhend\tIQLɛiraq\tIRIran\tISIsland\tITṬelyan\tJMJamyika\tJOLajurdani\tJPJappu\tKEKinya\tKGKirigistan\tKHCambudya\tKIKiribati\tKMKumur\tKNSan Kits d Nivis\tKPKurya, Ufella\tKRKurya, Wadda\tKWKuwayt\tKYTigzirin n Kamyan\tKZKazaxistan\tLALaws\tLBLubnan\tLCSan Lučya\tLILayctenstan\tLKSri Lanka\tLRLibirya\tLSLizuṭu\tLTLiṭwanya\tLULuksamburg\tLVLatvia\tLYLibya\tMALmerruk\tMCMunaku\tMDMuldabi\tMGMadaɣecqer\tMHTigzirin n Marcal\tMLMali\tMMMyanmar\tMNMungulya\tMPTigzirin n Maryan Ufella\tMQMartinik\tMRMuriṭanya\tMSMunsirat\tMTMalṭ\tMUMuris\tMVMaldib\tMWMalawi\tMXMeksik\tMYMalizya\tMZMuzembiq\tNANamibya\tNCKalidunya Tamaynut\tNENijer\tNFTigzirin Tinawfukin\tNGNijirya\tNINikaragwa\tNLTimura-Yessakesren\tNONurvij\tNPNipal\tNRNuru\tNUNiwi\tNZZiland Tamaynut\tOMƐuman\tPAPanam\tPEPiru\tPFPulunizi tafransist\tPGƔinya Tamaynut Tapaput\tPHFilipin\tPKPakistan\tPLPulund\tPMSan Pyar d Miklun\tPNPitkarin\tPRPurtu Riku\tPSFalisṭin d Ɣezza\tPTPurtugal\tPWPalu\tPYParagway\tQAQaṭar\tRETimlilit\tRORumani\tRURrus\tRWRuwanda\tSASuɛudiya Taɛrabt\tSBTigzirin n Sulumun\tSCSeycel\tSDSudan\tSESwid\tSGSingafur\tSHSant Ilina\tSISluvinya\tSKSluvakya\tSLSira Lyun\tSMSan Marinu\tSNSinigal\tSOṢumal\tSRSurinam\tSTSaw Tumi d Pransip\tSVSalvadur\tSYSurya\tSZSwazilund\tTCṬurk d Tegzirin n Kaykus\tTDČad\tTGṬugu\tTHṬayland\tTJTajikistan\tTKṬuklu\tTLTumur Asamar\tTMṬurkmanistan\tTNTunes\tTOṬunga\tTRṬurk\tTTṬrindad d Ṭubagu\tTVṬuvalu\tTWṬaywan\tTZṬanzanya\tUAUkran\tUGUɣanda\tUSWDM\tUYUrugway\tUZUzbaxistan\tVAAwanek n Vatikan\tVCSan Vansu d Grunadin\tVEVenzwila\tVGTigzirin Tiverjiniyin Tigliziyin\tVIW.D. Tigzirin n Virginya\tVNVyeṭnam\tVUVanwatu\tWFWallis d Futuna\tWSSamwa\tYELyamen\tYTMayuṭ\tZATafriqt Wadda\tZMZambya\tZWZimbabwi
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t6
    x\tTaqbaylit\tTaqbaylit
    za\t#
    @kab-DZ\tTaqbaylit\tTaqbaylit (Lezzayer)

    """
  }
}
