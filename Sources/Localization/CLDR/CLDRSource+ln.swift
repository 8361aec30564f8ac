// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ln`: StaticString {
    """
    #ln
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tsánzá ya yambo\tsánzá ya míbalé\tsánzá ya mísáto\tsánzá ya mínei\tsánzá ya mítáno\tsánzá ya motóbá\tsánzá ya nsambo\tsánzá ya mwambe\tsánzá ya libwa\tsánzá ya zómi\tsánzá ya zómi na mɔ̌kɔ́\tsánzá ya zómi na míbalé
    M1\tyan\tfbl\tmsi\tapl\tmai\tyun\tyul\tagt\tstb\tɔtb\tnvb\tdsb
    M2\ty\tf\tm\ta\tm\ty\ty\ta\ts\tɔ\tn\td
    E\t0\t1\t2
    E0\tmokɔlɔ mwa yambo\tmokɔlɔ mwa míbalé\tmokɔlɔ mwa mísáto\tmokɔlɔ ya mínéi\tmokɔlɔ ya mítáno\tmpɔ́sɔ\teyenga
    E1\tybo\tmbl\tmst\tmin\tmtn\tmps\teye
    E2\ty\tm\tm\tm\tm\tp\te
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCDFFC\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorɛ\tAELɛmila alabo\tAFAfiganisitá\tAGAntiga mpé Barbuda\tAIAngiyɛ\tALAlibani\tAMAmɛni\tAOAngóla\tAQAntarctique\tARArizantinɛ\tASSamoa ya Ameriki\tATOtilisi\tAUOsitáli\tAWAruba\tAZAzɛlɛbaizá\tBABosini mpé Hezegovine\tBBBarɛbadɛ\tBDBengalidɛsi\tBEBeleziki\tBFBukina Faso\tBGBiligari\tBHBahrɛnɛ\tBIBurundi\tBJBenɛ\tBMBermuda\tBNBrineyi\tBOBolivi\tBRBrezílɛ\tBSBahamasɛ\tBTButáni\tBWBotswana\tBYByelorisi\tBZBelizɛ\tCAKanada\tCDRepublíki ya Kongó Demokratíki\tCFRepibiki ya Afríka ya Káti\tCGKongo\tCHSwisɛ\tCIKotídivualɛ\tCKBisanga bya Kookɛ\tCLSíli\tCMKamɛrune\tCNSinɛ\tCOKolombi\tCRKositarika\tCUKiba\tCVBisanga bya Kapevɛrɛ\tCYSípɛlɛ\tCZShekia\tDEAlemani\tDJDzibuti\tDKDanɛmarike\tDMDomínike\tDORepibiki ya Domínikɛ\tDZAlizɛri\tECEkwatɛ́lɛ\tEEEsitoni\tEGEzípite\tERElitelɛ\tESEsipanye\tETEtsíopi\tFIFilandɛ\tFJFidzi\tFKBisanga bya Maluni\tFMMikronezi\tFRFalánsɛ\tGAGabɔ\tGBAngɛlɛtɛ́lɛ\tGDGelenadɛ\tGEZorzi\tGFGiyanɛ ya Falánsɛ\tGGGuernesey\tGHGana\tGIZibatalɛ\tGLGowelande\tGMGambi\tGNGinɛ\tGPGwadɛlupɛ\tGQGinɛ́kwatɛ́lɛ\tGRGeleki\tGSÎles de Géorgie du Sud et Sandwich du Sud\tGTGwatémala\tGUGwamɛ\tGWGinɛbisau\tGYGiyane\tHMIle Heard et Iles McDonald\tHNOndurasɛ\tHRKrowasi\tHTAyiti\tHUOngili\tIDIndonezi\tIEIrelandɛ\tILIsirayelɛ\tINÍndɛ\tIQIraki\tIRIrâ\tISIsilandɛ\tITItali\tJMZamaiki\tJOZɔdani\tJPZapɔ\tKEKenya\tKGKigizisitá\tKHKambodza\tKIKiribati\tKMKomorɛ\tKNSántu krístofe mpé Nevɛ̀s\tKPKorɛ ya nɔ́rdi\tKRKorɛ ya súdi\tKWKoweti\tKYBisanga bya Kayíma\tKZKazakisitá\tLALawosi\tLBLibá\tLCSántu lisi\tLILishɛteni\tLKSirilanka\tLRLibériya\tLSLesoto\tLTLitwani\tLULikisambulu\tLVLetoni\tLYLibí\tMAMarokɛ\tMCMonako\tMDMolidavi\tMEMonténégro\tMGMadagasikari\tMHBisanga bya Marishalɛ\tMLMalí\tMMBirmanie\tMNMongolí\tMPBisanga bya Marianɛ ya nɔ́rdi\tMQMartiniki\tMRMoritani\tMSMɔsera\tMTMalitɛ\tMUMorisɛ\tMVMadívɛ\tMWMalawi\tMXMeksike\tMYMalezi\tMZMozambíki\tNANamibi\tNCKaledoni ya sika\tNENizɛrɛ\tNFEsanga Norfokɛ\tNGNizerya\tNINikaragwa\tNLOlandɛ\tNONorivezɛ\tNPNepálɛ\tNRNauru\tNUNyué\tNZZelandɛ ya sika\tOMOmánɛ\tPAPanama\tPEPéru\tPFPolinezi ya Falánsɛ\tPGPapwazi Ginɛ ya sika\tPHFilipinɛ\tPKPakisitá\tPLPoloni\tPMSántu pététo mpé Mikelɔ\tPNPikairni\tPRPɔtoriko\tPSPalɛsine\tPTPutúlugɛsi\tPWPalau\tPYPalagwei\tQAKatari\tRELenyo\tRORomani\tRSSerbie\tRURisí\tRWRwanda\tSAAlabi Sawuditɛ\tSBBisanga Solomɔ\tSCSɛshɛlɛ\tSDSudá\tSESwédɛ\tSGSingapurɛ\tSHSántu eleni\tSISiloveni\tSKSilovaki\tSLSiera Leonɛ\tSMSántu Marinɛ\tSNSenegalɛ\tSOSomali\tSRSurinamɛ\tSTSao Tomé mpé Presipɛ\tSVSavadɔrɛ\tSYSirí\tSZSwazilandi\tTCBisanga bya Turki mpé Kaiko\tTDTsádi\tTFTerres australes et antarctiques françaises\tTGTogo\tTHTailandɛ\tTJTazikisitá\tTKTokelau\tTLTimorɛ ya Moniɛlɛ\tTMTikɛménisitá\tTNTinizi\tTOTonga\tTRTiliki\tTTTinidadɛ mpé Tobago\tTVTuvalu\tTWTaiwanin\tTZTanzani\tUAIkrɛni\tUGUganda\tUSAmeriki\tUYIrigwei\tUZUzibɛkisitá\tVAVatiká\tVCSántu vesá mpé Gelenadinɛ\tVEVenézuela\tVGBisanga bya Vierzi ya Angɛlɛtɛ́lɛ\tVIBisanga bya Vierzi ya Ameriki\tVNViyetinamɛ\tVUVanuatu\tWFWalisɛ mpé Futuna\tWSSamoa\tYEYemɛnɛ\tYTMayotɛ\tZAAfríka ya Súdi\tZMZambi\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tlingála\tlingála
    za\t#
    @ln-AO\tlingála\tlingála (Angóla)
    s\tAOAKz
    @ln-CD\tlingála\tlingála (Republíki ya Kongó Demokratíki)
    @ln-CF\tlingála\tlingála (Repibiki ya Afríka ya Káti)
    @ln-CG\tlingála\tlingála (Kongo)

    """
  }
}
