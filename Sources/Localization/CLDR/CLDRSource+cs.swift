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
    z\t002greenwichský střední\t01avýchod\t028středoevrop\t03azápad\t04astřed\t058východoevrop\t063východoevrops\t073středoevrops\t08ajih\t098havajsko-aleut\t0a3havajsko-aleuts\t0b8aljaš\t0c3aljašs\t0d1atlantic\t0e8brasilij\t0f8argentin\t0g8paraguay\t0h9východní standardní čas\t0i9centrální standardní čas\t0j8amazon\t0k8kolumbij\t0l8severoamerický hor\t0m9horský letní čas\t0n4venezuel\t0o4francouzskoguyan\t0p9centrální letní čas\t0q4yukon\t0r9východní letní čas\t0s8acrej\t0t1severoamerický pacific\t0u9pacifický letní čas\t0v3atlantic\t0y4ekvádor\t0z4guyan\t108kubán\t113kubáns\t121mexický pacific\t134bolivij\t148peruán\t158pierre-miquelon\t163pierre-miquelons\t178uruguay\t187souostroví Fernando de Noronha\t194surinam\t1a8chil\t1b3chils\t1c8newfoundland\t1d3newfoundlands\t1e8západoaustral\t1f6Davisovy stanice\t1g6stanice Dumonta d’Urvilla\t1h8východoaustral\t1i3východoaustrals\t1j6Mawsonovy stanice\t1k8novozéland\t1l3novozélands\t1m6Rotherovy stanice\t1n6stanice Šówa\t1o6stanice Vostok\t1p8arab\t1q4kazachstán\t1r8petropavlovsko-kamčat\t1s8turkmen\t1t8ázerbájdžán\t1u4indočín\t1v8krasnojar\t1w4kyrgyz\t1x4brunej\t1y2indický\t1z8jakut\t208ulánbátar\t218čín\t228bangladéš\t234východotimor\t247Perského zálivu\t252tádžický\t268hongkong\t278hovd\t288irkut\t291Turec\t2a4západoindoné\t2b4východoindoné\t2c8izrael\t2d3izraels\t2e4afghán\t2f8pákistán\t2g4nepál\t2h4malaj\t2i8magadan\t2j4středoindoné\t2k8filipín\t2l8om\t2m8korej\t2n4myanmar\t2o1uzbec\t2p4singapur\t2q8tchajpej\t2r8gruzín\t2s8írán\t2t4bhútán\t2u8japon\t2v1vladivostoc\t2w8jekatěrinbur\t2x8armén\t2y8azor\t2z3azors\t308západoevrop\t313západoevrops\t328kapverd\t336Jižní Georgie\t348falkland\t358středoaustral\t363středoaustrals\t378středozápadní austral\t387ostrova lorda Howa\t390letní čas ostrova lorda Howa\t3a7Velikonočního ostrova\t3b0letní čas Velikonočního ostrova\t3c3irs\t3d2koordinovaný světový\t3e8samar\t3f3brits\t3g8moskev\t3h8havajsko-aleut\t3i4indickooceán\t3j6Vánočního ostrova\t3k5čas Kokos\t3l6Francouzských jižních a antarktických území\t3m4seychel\t3n4malediv\t3o8mauricij\t3p4réunion\t3q5čas Marshall\t3r8chatham\t3s3chathams\t3t8apij\t3u4chuuk\t3v8vanuat\t3w5čas Fénix\t3x4tokelau\t3y8fidžij\t3z4tuval\t404galapáž\t414gambier\t425čas Šalamoun\t434chamorr\t445čas Rovník\t454kosraj\t464markéz\t478samoj\t484naur\t494niuej\t4a8norfolk\t4b3norfolks\t4c8novokaledon\t4d4palau\t4e5čas Pitcairn\t4f4ponap\t4g6Papuy-Nové Guiney\t4h7Cookových ostrovů\t4i4tahit\t4j5čas Gilbert\t4k8tonž\t4l6ostrova Wake\t4m6ostrovů Wallis a Futuna
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
    za\t#\t#ký standardní čas\t# čas\t#ký letní čas\t#ský čas\t#ových ostrovů\tčas #\tstandardní čas #\t#ský standardní čas\tseveroamerický #\t#oafrický čas
    @cs-CZ\tčeština\tčeština (Česko)

    """
  }
}
