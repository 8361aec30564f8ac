// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `ewo`: StaticString {
    """
    #ewo
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
    M0\tngɔn osú\tngɔn bɛ̌\tngɔn lála\tngɔn nyina\tngɔn tána\tngɔn saməna\tngɔn zamgbála\tngɔn mwom\tngɔn ebulú\tngɔn awóm\tngɔn awóm ai dziá\tngɔn awóm ai bɛ̌
    M1\tngo\tngb\tngl\tngn\tngt\tngs\tngz\tngm\tnge\tnga\tngad\tngab
    M2\to\tb\tl\tn\tt\ts\tz\tm\te\ta\td\tb
    E\t0\t1\t2
    E0\tmɔ́ndi\tsɔ́ndɔ məlú mə́bɛ̌\tsɔ́ndɔ məlú mə́lɛ́\tsɔ́ndɔ məlú mə́nyi\tfúladé\tséradé\tsɔ́ndɔ
    E1\tmɔ́n\tsmb\tsml\tsmn\tfúl\tsér\tsɔ́n
    E2\tm\ts\ts\ts\tf\ts\ts
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndór\tAEBemirá yá Arábə uní\tAFAfəganisətán\tAGAntígwa ai Barəbúda\tAIAngíyə\tALAləbánia\tAMArəménia\tAOAngolá\tARArəhenətína\tASBəsamóa yá Amə́rəka\tATOsətəlía\tAUOsətəlalí\tAWArúba\tAZAzɛrəbaidzáŋ\tBABosəní ai ɛrəzegovín\tBBBarəbád\tBDBangaladɛ́s\tBEBɛləhíg\tBFBuləkiná Fasó\tBGBuləgarí\tBHBahərɛ́n\tBIBurundí\tBJBəníŋ\tBMBɛrəmúd\tBNBuluné\tBOBolívia\tBRBəlazíl\tBSBahámas\tBTButáŋ\tBWBotswaná\tBYBəlarús\tBZBəlís\tCAkanadá\tCDǹnam Kongó Demokəlatíg\tCFǹnam Zǎŋ Afiriká\tCGKongó\tCHSuís\tCIKód Divɔ́r\tCKMinlán Mí kúg\tCLTsilí\tCMKamərún\tCNTsáina\tCOKolɔmbí\tCRKosta Ríka\tCUKubá\tCVMinlán Mí Káb Vɛr\tCYSipəlús\tCZǸnam Tsɛ́g\tDENdzáman\tDJDzibutí\tDKDanəmárəg\tDMDómənika\tDORépublique dominicaine\tDZAləyéria\tECEkwatór\tEEEsetoní\tEGEhíbətɛn\tERElitəlé\tESKpənyá\tETEtiopí\tFIFinəlán\tFJFidzí\tFKMinlán Mi Fóləkəlan\tFMMikoronésia\tFRFulɛnsí\tGAGabóŋ\tGBǸnam Engəlis\tGDGələnádə\tGEHorə́yia\tGFGuyán yá Fulɛnsí\tGHGaná\tGIYiləbalatár\tGLGoelán\tGMGambí\tGNGiné\tGPGuadəlúb\tGQGiné Ekwató\tGRGəlɛ́s\tGTGuatemalá\tGUGuám\tGWGiné Bisaó\tGYGuyán\tHNOndurás\tHRKəlowásia\tHTAití\tHUOngirí\tIDɛndonésia\tIEIrəlándə\tILIsəraɛ́l\tINɛ́ndə\tIQIrág\tIRIrán\tISIsəlándə\tITItáliɛn\tJMHamaíka\tJOHorədaní\tJPHapɔ́n\tKEKeniá\tKGKirigisətán\tKHkambodía\tKIKiribatí\tKMKomɔ́r\tKNǸfúfúb-Kilisətóv-ai-Nevis\tKPKoré yá Nór\tKRKoré yá Súd\tKWKowɛ́d\tKYMinlán Mí Kalimáŋ\tKZKazakətáŋ\tLALaós\tLBLibáŋ\tLCǸfúfúb-Lúsia\tLILísə́sə́táin\tLKSəri Laŋká\tLRLibéria\tLSLəsotó\tLTLituaní\tLULukəzambúd\tLVLətoní\tLYLibí\tMAMarɔ́g\tMCMɔnakó\tMDMolədaví\tMGMadagasəkárə\tMHMinlán Mí Maresál\tMLMalí\tMMMianəmár\tMNMɔngɔ́lia\tMPMinlán Mi Marián yá Nór\tMQMarətiníg\tMRMoritaní\tMSMɔ́ntserád\tMTMálətə\tMUMorís\tMVMalədívə\tMWMalawí\tMXMɛkəsíg\tMYMalɛ́zia\tMZMozambíg\tNANamibí\tNCǸkpámɛn Kaledónia\tNENihɛ́r\tNFMinlán Nɔrəfɔ́ləkə\tNGNihéria\tNINikarágua\tNLPɛíbá\tNONɔrəvɛ́s\tNPNepál\tNRNaurú\tNUNiué\tNZǸkpámɛn Zeláŋ\tOMOmán\tPAPanamá\tPEPerú\tPFPolinesí yá Fulɛnsí\tPGPapwazi yá Ǹkpámɛ́n Giné\tPHFilipín\tPKPakisətán\tPLfólis\tPMǸfúfúb-Píɛr-ai-Mikəlɔ́ŋ\tPNPítə́kɛ́rɛnə\tPRPwɛrəto Ríko\tPSǸnam Palɛsətín\tPTfɔrətugɛ́s\tPWPalau\tPYParagué\tQAKatár\tREReuniɔ́ŋ\tRORumaní\tRURúsian\tRWRuwandá\tSAArabí Saudí\tSBMinlán Mí Solomɔ́n\tSCSɛsɛ́l\tSDSudáŋ\tSESuwɛ́d\tSGSingapúr\tSHǸfúfúb-Ɛlɛ́na\tSISəlovénia\tSKSəlovakí\tSLSierá-leónə\tSMǸfúfúb Maríno\tSNSenegál\tSOSomália\tSRSurinám\tSTSaó Tomé ai Pəlinəsípe\tSVSaləvadór\tSYSirí\tSZSwazilándə\tTCMinlán Mí túrə́g-ai-Kaíg\tTDTsád\tTGTogó\tTHTailán\tTJTadzikisətáŋ\tTKTokeló\tTLTimôr\tTMTurəkəmənisətáŋ\tTNTunisí\tTOTɔngá\tTRTurəkí\tTTTəlinité-ai-Tobágo\tTVTuvalú\tTWTaiwán\tTZTaŋəzaní\tUAUkərɛ́n\tUGUgandá\tUSǸnam Amɛrəkə\tUYUrugué\tUZUzubekisətán\tVAǸnam Vatikán\tVCǸfúfúb-Vɛngəsáŋ-ai-Bə Gələnadín\tVEVenezuéla\tVGńnam Minlán ɛ́ngəlís\tVIMinlán Mi Amɛrəkə\tVNViɛdənám\tVUVanuátu\tWFWalís-ai-Futúna\tWSSamoá\tYEYemɛ́n\tYTMayɔ́d\tZAAfiríka yá Súd\tZMZambí\tZWZimbabwé
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tewondo\tewondo
    za\t#
    @ewo-CM\tewondo\tewondo (Kamərún)

    """
  }
}
