// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `cs`: StaticString {
    """
    #cs
    t\t{H}:{n}
    d.full\t{E0} {d}. {M1} {y}
    dt.full\t{D} v {T}
    dr.full\t{E0} {d}. {m}.\u{2009}–\u{2009}\t{E0} {d}. {m}. {y}\t{E0} {d}. {m}.\u{2009}–\u{2009}\t{E0} {d}. {m}. {y}\t{E0} {d}. {m}. {y}\u{2009}–\u{2009}\t{E0} {d}. {m}. {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} v {T}\u{2009}–\u{2009}\t{D} v {T}
    d.long\t{d}. {M1} {y}
    dt.long\t{D} v {T}
    dr.long\t{d}.–\t{d}. {m}. {y}\t{d}. {m}.\u{2009}–\u{2009}\t{d}. {m}. {y}\t{d}. {m}. {y}\u{2009}–\u{2009}\t{d}. {m}. {y}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} v {T}\u{2009}–\u{2009}\t{D} v {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{dd}. {mm}. {yy} {T}–\t{T}\t{dd}. {mm}. {yy} {T}–\t{T}\t{dd}. {mm}. {yy} {T}\u{2009}–\u{2009}\t{dd}. {mm}. {yy} {T}
    my\t{M0} {y}
    mr\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t2\t3
    M0\tleden\túnor\tbřezen\tduben\tkvěten\tčerven\tčervenec\tsrpen\tzáří\tříjen\tlistopad\tprosinec
    M1\tledna\túnora\tbřezna\tdubna\tkvětna\tčervna\tčervence\tsrpna\tzáří\tříjna\tlistopadu\tprosince
    M2\tled\túno\tbře\tdub\tkvě\tčvn\tčvc\tsrp\tzář\tříj\tlis\tpro
    M3\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12
    E\t0\t1\t2
    E0\tpondělí\túterý\tstředa\tčtvrtek\tpátek\tsobota\tneděle
    E1\tpo\tút\tst\tčt\tpá\tso\tne
    E2\tP\tÚ\tS\tČ\tP\tS\tN
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tCZKKč\tEUR€\tGBP£\tHKDHK$\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAESpojené arabské emiráty\tAFAfghánistán\tAGAntigua a Barbuda\tAIAnguilla\tALAlbánie\tAMArménie\tAOAngola\tAQAntarktida\tARArgentina\tASAmerická Samoa\tATRakousko\tAUAustrálie\tAWAruba\tAXÅlandy\tAZÁzerbájdžán\tBABosna a Hercegovina\tBBBarbados\tBDBangladéš\tBEBelgie\tBFBurkina Faso\tBGBulharsko\tBHBahrajn\tBIBurundi\tBJBenin\tBLSvatý Bartoloměj\tBMBermudy\tBNBrunej\tBOBolívie\tBQKaribské Nizozemsko\tBRBrazílie\tBSBahamy\tBTBhútán\tBVBouvetův ostrov\tBWBotswana\tBYBělorusko\tBZBelize\tCAKanada\tCCKokosové ostrovy\tCDKongo – Kinshasa\tCFStředoafrická republika\tCGKongo – Brazzaville\tCHŠvýcarsko\tCIPobřeží slonoviny\tCKCookovy ostrovy\tCLChile\tCMKamerun\tCNČína\tCOKolumbie\tCRKostarika\tCUKuba\tCVKapverdy\tCWCuraçao\tCXVánoční ostrov\tCYKypr\tCZČesko\tDENěmecko\tDJDžibutsko\tDKDánsko\tDMDominika\tDODominikánská republika\tDZAlžírsko\tECEkvádor\tEEEstonsko\tEGEgypt\tEHZápadní Sahara\tEREritrea\tESŠpanělsko\tETEtiopie\tFIFinsko\tFJFidži\tFKFalklandské ostrovy\tFMMikronésie\tFOFaerské ostrovy\tFRFrancie\tGAGabon\tGBSpojené království\tGDGrenada\tGEGruzie\tGFFrancouzská Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrónsko\tGMGambie\tGNGuinea\tGPGuadeloupe\tGQRovníková Guinea\tGRŘecko\tGSJižní Georgie a Jižní Sandwichovy ostrovy\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong – ZAO Číny\tHMHeardův ostrov a McDonaldovy ostrovy\tHNHonduras\tHRChorvatsko\tHTHaiti\tHUMaďarsko\tIDIndonésie\tIEIrsko\tILIzrael\tIMOstrov Man\tINIndie\tIOBritské indickooceánské území\tIQIrák\tIRÍrán\tISIsland\tITItálie\tJEJersey\tJMJamajka\tJOJordánsko\tJPJaponsko\tKEKeňa\tKGKyrgyzstán\tKHKambodža\tKIKiribati\tKMKomory\tKNSvatý Kryštof a Nevis\tKPSeverní Korea\tKRJižní Korea\tKWKuvajt\tKYKajmanské ostrovy\tKZKazachstán\tLALaos\tLBLibanon\tLCSvatá Lucie\tLILichtenštejnsko\tLKSrí Lanka\tLRLibérie\tLSLesotho\tLTLitva\tLULucembursko\tLVLotyšsko\tLYLibye\tMAMaroko\tMCMonako\tMDMoldavsko\tMEČerná Hora\tMFSvatý Martin (Francie)\tMGMadagaskar\tMHMarshallovy ostrovy\tMKSeverní Makedonie\tMLMali\tMMMyanmar (Barma)\tMNMongolsko\tMOMacao – ZAO Číny\tMPSeverní Mariany\tMQMartinik\tMRMauritánie\tMSMontserrat\tMTMalta\tMUMauricius\tMVMaledivy\tMWMalawi\tMXMexiko\tMYMalajsie\tMZMosambik\tNANamibie\tNCNová Kaledonie\tNENiger\tNFNorfolk\tNGNigérie\tNINikaragua\tNLNizozemsko\tNONorsko\tNPNepál\tNRNauru\tNUNiue\tNZNový Zéland\tOMOmán\tPAPanama\tPEPeru\tPFFrancouzská Polynésie\tPGPapua-Nová Guinea\tPHFilipíny\tPKPákistán\tPLPolsko\tPMSaint-Pierre a Miquelon\tPNPitcairnovy ostrovy\tPRPortoriko\tPSPalestinská území\tPTPortugalsko\tPWPalau\tPYParaguay\tQAKatar\tRERéunion\tRORumunsko\tRSSrbsko\tRURusko\tRWRwanda\tSASaúdská Arábie\tSBŠalamounovy ostrovy\tSCSeychely\tSDSúdán\tSEŠvédsko\tSGSingapur\tSHSvatá Helena\tSISlovinsko\tSJŠpicberky a Jan Mayen\tSKSlovensko\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomálsko\tSRSurinam\tSSJižní Súdán\tSTSvatý Tomáš a Princův ostrov\tSVSalvador\tSXSvatý Martin (Nizozemsko)\tSYSýrie\tSZEswatini\tTCTurks a Caicos\tTDČad\tTFFrancouzská jižní území\tTGTogo\tTHThajsko\tTJTádžikistán\tTKTokelau\tTLVýchodní Timor\tTMTurkmenistán\tTNTunisko\tTOTonga\tTRTurecko\tTTTrinidad a Tobago\tTVTuvalu\tTWTchaj-wan\tTZTanzanie\tUAUkrajina\tUGUganda\tUMMenší odlehlé ostrovy USA\tUSSpojené státy\tUYUruguay\tUZUzbekistán\tVAVatikán\tVCSvatý Vincenc a Grenadiny\tVEVenezuela\tVGBritské Panenské ostrovy\tVIAmerické Panenské ostrovy\tVNVietnam\tVUVanuatu\tWFWallis a Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAJihoafrická republika\tZMZambie\tZWZimbabwe
    l\t a\u{A0}\t\t, \t, \t a\u{A0}\t
    lo\t nebo \t\t, \t, \t nebo \t
    w\t1
    x\tčeština\tčeština
    @cs-CZ\tčeština\tčeština (Česko)

    """
  }
}
