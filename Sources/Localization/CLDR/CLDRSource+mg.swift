// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mg`: StaticString {
    """
    #mg
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tJanoary\tFebroary\tMartsa\tAprily\tMey\tJona\tJolay\tAogositra\tSeptambra\tOktobra\tNovambra\tDesambra
    M1\tJan\tFeb\tMar\tApr\tMey\tJon\tJol\tAog\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tAlatsinainy\tTalata\tAlarobia\tAlakamisy\tZoma\tAsabotsy\tAlahady
    E1\tAlats\tTal\tAlar\tAlak\tZom\tAsab\tAlah
    E2\tA\tT\tA\tA\tZ\tA\tA
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMGAAr\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEEmirà Arabo mitambatra\tAFAfghanistan\tAGAntiga sy Barboda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tARArzantina\tASSamoa amerikanina\tATAotrisy\tAUAostralia\tAWArobà\tAZAzerbaidjan\tBABosnia sy Herzegovina\tBBBarbady\tBDBangladesy\tBEBelzika\tBFBorkina Faso\tBGBiolgaria\tBHBahrain\tBIBorondi\tBJBenin\tBMBermioda\tBNBrunei\tBOBolivia\tBRBrezila\tBSBahamas\tBTBhotana\tBWBotsoana\tBYBelarosy\tBZBelize\tCAKanada\tCDRepoblikan’i Kongo\tCFRepoblika Ivon’Afrika\tCGKôngô\tCHSoisa\tCICôte d’Ivoire\tCKNosy Kook\tCLShili\tCMKamerona\tCNSina\tCOKôlômbia\tCRKosta Rikà\tCUKiobà\tCVNosy Cap-Vert\tCYSypra\tCZRepoblikan’i Tseky\tDEAlemaina\tDJDjiboti\tDKDanmarka\tDMDominika\tDORepoblika Dominikanina\tDZAlzeria\tECEkoatera\tEEEstonia\tEGEjypta\tEREritrea\tESEspaina\tETEthiopia\tFIFinlandy\tFJFidji\tFKNosy Falkand\tFMMikrônezia\tFRFrantsa\tGAGabon\tGBAngletera\tGDGrenady\tGEZeorzia\tGFGuyana frantsay\tGHGhana\tGIZibraltara\tGLGroenland\tGMGambia\tGNGinea\tGPGoadelopy\tGQGuinea Ekoatera\tGRGresy\tGTGoatemalà\tGUGuam\tGWGiné-Bisao\tGYGuyana\tHNHondiorasy\tHRKroasia\tHTHaiti\tHUHongria\tIDIndonezia\tIEIrlandy\tILIsraely\tINIndy\tIQIrak\tIRIran\tISIslandy\tITItalia\tJMJamaïka\tJOJordania\tJPJapana\tKEKenya\tKGKiordistan\tKHKambôdja\tKIKiribati\tKMKômaoro\tKNSaint-Christophe-et-Niévès\tKPKorea Avaratra\tKRKorea Atsimo\tKWKôeity\tKYNosy Kayman\tKZKazakhstan\tLALaôs\tLBLibana\tLCSainte-Lucie\tLIListenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitoania\tLULioksamboro\tLVLetonia\tLYLibya\tMAMarôka\tMCMônakô\tMDMôldavia\tMGMadagasikara\tMHNosy Marshall\tMLMali\tMMMyanmar\tMNMôngôlia\tMPNosy Mariana Atsinanana\tMQMartinika\tMRMaoritania\tMSMontserrat\tMTMalta\tMUMaorisy\tMVMaldiva\tMWMalaoì\tMXMeksika\tMYMalaizia\tMZMozambika\tNANamibia\tNCNouvelle-Calédonie\tNENiger\tNFNosy Norfolk\tNGNizeria\tNINikaragoà\tNLHolanda\tNONôrvezy\tNPNepala\tNRNaorò\tNUNioé\tNZNouvelle-Zélande\tOMOman\tPAPanama\tPEPeroa\tPFPolynezia frantsay\tPGPapouasie-Nouvelle-Guinée\tPHFilipina\tPKPakistan\tPLPôlôna\tPMSaint-Pierre-et-Miquelon\tPNPitkairn\tPRPôrtô Rikô\tPSPalestina\tPTPôrtiogala\tPWPalao\tPYParagoay\tQAKatar\tRELarenion\tRORomania\tRURosia\tRWRoanda\tSAArabia saodita\tSBNosy Salomona\tSCSeyshela\tSDSodan\tSESoedy\tSGSingaporo\tSHSainte-Hélène\tSISlovenia\tSKSlovakia\tSLSierra Leone\tSMSaint-Marin\tSNSenegal\tSOSomalia\tSRSorinam\tSTSão Tomé-et-Príncipe\tSVEl Salvador\tSYSyria\tSZSoazilandy\tTCNosy Turks sy Caïques\tTDTsady\tTGTogo\tTHThailandy\tTJTajikistan\tTKTokelao\tTLTimor Atsinanana\tTMTorkmenistan\tTNTonizia\tTOTongà\tTRTorkia\tTTTrinidad sy Tobagô\tTVTovalò\tTWTaioana\tTZTanzania\tUAOkraina\tUGOganda\tUSEtazonia\tUYOrogoay\tUZOzbekistan\tVAFirenen’i Vatikana\tVCSaint-Vincent-et-les Grenadines\tVEVenezoelà\tVGNosy britanika virijiny\tVINosy Virijiny Etazonia\tVNVietnam\tVUVanoatò\tWFWallis sy Futuna\tWSSamoa\tYEYemen\tYTMayôty\tZAAfrika Atsimo\tZMZambia\tZWZimbaboe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tMalagasy\tMalagasy
    za\t#
    @mg-MG\tMalagasy\tMalagasy (Madagasikara)

    """
  }
}
