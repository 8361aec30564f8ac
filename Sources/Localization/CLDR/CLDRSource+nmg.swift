// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `nmg`: StaticString {
    """
    #nmg
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
    M0\tngwɛn matáhra\tngwɛn ńmba\tngwɛn ńlal\tngwɛn ńna\tngwɛn ńtan\tngwɛn ńtuó\tngwɛn hɛmbuɛrí\tngwɛn lɔmbi\tngwɛn rɛbvuâ\tngwɛn wum\tngwɛn wum navǔr\tkrísimin
    M1\tng1\tng2\tng3\tng4\tng5\tng6\tng7\tng8\tng9\tng10\tng11\tkris
    M2\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tmɔ́ndɔ\tsɔ́ndɔ mafú mába\tsɔ́ndɔ mafú málal\tsɔ́ndɔ mafú mána\tmabágá má sukul\tsásadi\tsɔ́ndɔ
    E1\tmɔ́n\tsmb\tsml\tsmn\tmbs\tsas\tsɔ́n
    E2\tm\ts\ts\ts\tm\ts\ts
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndɔ́ra\tAEMinlambɔ́ Nsaŋ́nsa mí Arabia\tAFAfganistaŋ\tAGAntíga bá Barbúda\tAIAnguílla\tALAlbania\tAMArménia\tAOAngola\tARArgentína\tASSamoa m ́Amɛ́rka\tATÖtrish\tAUÖstraliá\tAWÁrúba\tAZAzerbaïjaŋ\tBABosnia na Ɛrzegovina\tBBBarbado\tBDBɛŋgladɛsh\tBEBɛlgik\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBMBɛrmuda\tBNBrunɛi\tBOBolivia\tBRBrésil\tBSBahamas\tBTButaŋ\tBWBotswana\tBYBelarus\tBZBɛliz\tCAKanada\tCDKongó Zaïre\tCFSentrafríka\tCGKongo\tCHSwitzɛrland\tCIKote d´Ivoire\tCKMaŋ́ má Kook\tCLTshili\tCMKamerun\tCNShine\tCOKɔlɔ́mbia\tCRKosta Ríka\tCUKuba\tCVMaŋ́ má Kapvɛr\tCYSipria\tCZNlambɔ́ bó tschɛk\tDEJaman\tDJJibúti\tDKDanemark\tDMDominíka\tDONlambɔ́ Dominíka\tDZAlgeria\tECEkuateur\tEEƐstonia\tEGÄgyptɛn\tERErytrea\tESPaŋá\tETEthiopiá\tFIFinlande\tFJFijiá\tFKMaŋ má Falkland\tFMMikronesia\tFRFala\tGAGabɔŋ\tGBNlambɔ́ Ngɛlɛn\tGDGrenada\tGEJɔrgia\tGFGuyane Fala\tGHGána\tGIGilbratar\tGLGreenland\tGMGambia\tGNGuine\tGPGuadeloup\tGQGuine Ekuatorial\tGRGrɛce\tGTGuatemala\tGUGuam\tGWGuine Bisso\tGYGuyana\tHNƆndúras\tHRKroasia\tHTHaïti\tHUƆngría\tIDIndonesia\tIEIrland\tILÄsrɛl\tINIndia\tIQIrak\tIRIran\tISIsland\tITItalia\tJMJamaika\tJOJɔrdania\tJPJapɔn\tKEKɛnya\tKGKyrgystaŋ\tKHKambodia\tKIKiribati\tKMKɔmɔr\tKNSaint Kitts na Nevis\tKPKoré yí bvuɔ\tKRKoré yí sí\tKWKowɛit\tKYMaŋ́ má kumbi\tKZKazakstaŋ\tLALaos\tLBLibaŋ\tLCSaint Lucia\tLILishenstein\tLKSri Lanka\tLRLiberia\tLSLesoto\tLTLituaniá\tLULuxembourg\tLVLatvia\tLYLibya\tMAMarɔk\tMCMonako\tMDMɔldavia\tMGMadagaskar\tMHMaŋ́ má Marshall\tMLMali\tMMMyanmar\tMNMɔngolia\tMPMaŋ́ Mariá\tMQMartinika\tMRMoritania\tMSMɔnserrat\tMTMalta\tMUMorisse\tMVMaldivia\tMWMalawi\tMXMɛxik\tMYMalaysia\tMZMozambik\tNANamibia\tNCKaledoni nwanah\tNENiger\tNFMaŋ́ má Nɔrfɔrk\tNGNigeria\tNINikaragua\tNLNedɛrland\tNONɔrvɛg\tNPNepal\tNRNoru\tNUNiuɛ\tNZZeland nwanah\tOMOman\tPAPanama\tPEPeru\tPFPolynesia Fala\tPGGuine Papuasi\tPHFilipin\tPKPakistan\tPLPɔlɔŋ\tPMSaint Peter ba Mikelɔn\tPNPitkairn\tPRPuɛrto Riko\tPSPalɛstin\tPTPɔrtugal\tPWPalo\tPYParaguay\tQAKatar\tRERéuniɔn\tRORoumania\tRURussi\tRWRwanda\tSASaudi Arabia\tSBMaŋ́ má Salomɔn\tSCSeychɛlle\tSDSudaŋ\tSESuɛd\tSGSingapur\tSHSaint Lina\tSISlovenia\tSKSlovakia\tSLSierra Leɔn\tSMSan Marino\tSNSenegal\tSOSomália\tSRSurinam\tSTSao Tomé ba Prinship\tSVSalvadɔr\tSYSyria\tSZSwaziland\tTCMaŋ́ má Turk na Kaiko\tTDTshad\tTGTogo\tTHTaïland\tTJTajikistaŋ\tTKTokelo\tTLTimɔr tsindikēh\tTMTurkmɛnistaŋ\tTNTunisiá\tTOTɔnga\tTRTurki\tTTTrinidad ba Tobágó\tTVTuvalú\tTWTaïwan\tTZTanzánía\tUAUkrɛn\tUGUganda\tUSAmɛŕka\tUYUruguay\tUZUsbǝkistaŋ\tVAVatikaŋ\tVCSaint Vincent ba Grenadines\tVEVǝnǝzuela\tVGMinsilɛ́ mímaŋ mí ngɛ̄lɛ̄n\tVIMinsilɛ mí maŋ́ m´Amɛrka\tVNViɛtnam\tVUVanuatu\tWFWallis ba Futuna\tWSSamoa\tYEYǝmɛn\tYTMayɔt\tZAAfríka yí sí\tZMZambia\tZWZimbabwǝ
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\t\t
    za\t#
    @nmg-CM\t\t

    """
  }
}
