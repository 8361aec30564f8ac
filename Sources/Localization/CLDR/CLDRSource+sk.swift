// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sk`: StaticString {
    """
    #sk
    t\t{H}:{n}
    d.full\t{E0} {d}. {M1} {y}
    dt.full\t{D} o {T}
    dr.full\t{E0} {d}.\u{2009}–\u{2009}\t{E0} {d}. {m}. {y}\t{E0} {d}. {m}.\u{2009}–\u{2009}\t{E0} {d}. {m}. {y}\t{E0} {d}. {m}. {y}\u{2009}–\u{2009}\t{E0} {d}. {m}. {y}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} o {T}\u{2009}–\u{2009}\t{D} o {T}
    d.long\t{d}. {M1} {y}
    dt.long\t{D} o {T}
    dr.long\t{d}.\u{2009}–\u{2009}\t{d}. {m}. {y}\t{d}. {m}.\u{2009}–\u{2009}\t{d}. {m}. {y}\t{d}. {m}. {y}\u{2009}–\u{2009}\t{d}. {m}. {y}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} o {T}\u{2009}–\u{2009}\t{D} o {T}
    d.short\t{d}. {m}. {y}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t2\t4
    M0\tjanuár\tfebruár\tmarec\tapríl\tmáj\tjún\tjúl\taugust\tseptember\toktóber\tnovember\tdecember
    M1\tjanuára\tfebruára\tmarca\tapríla\tmája\tjúna\tjúla\taugusta\tseptembra\toktóbra\tnovembra\tdecembra
    M2\tjan\tfeb\tmar\tapr\tmáj\tjún\tjúl\taug\tsep\tokt\tnov\tdec
    M4\tj\tf\tm\ta\tm\tj\tj\ta\ts\to\tn\td
    E\t0\t1\t2
    E0\tpondelok\tutorok\tstreda\tštvrtok\tpiatok\tsobota\tnedeľa
    E1\tpo\tut\tst\tšt\tpi\tso\tne
    E2\tp\tu\ts\tš\tp\ts\tn
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t009greenwich\t012východoafrick\t02astredoeuróp\t032západoafrick\t042stredoafrick\t05avýchodoeuróp\t06bvýchodoeurópsky\t07bstredoeurópsky\t082juhoafrick\t093havajsko-aleut\t0a5havajsko-aleut\t0b3aljaš\t0c5aljaš\t0d1atlantický\t0eabrazíl\t0faargentín\t0g3paraguaj\t0h1severoamerický východný\t0i1severoamerický centrálny\t0j3amazon\t0k3kolumbij\t0l3severoamerický hor\t0m5severoamerický hor\t0n9venezuel\t0o9francúzskoguyan\t0pbseveroamerický centrálny\t0q9yukon\t0rbseveroamerický východný\t0s3acrej\t0t3severoamerický tichomor\t0u5severoamerický tichomor\t0vbatlantický\t0y9ekvádor\t0z9guyan\t10akubán\t11bkubánsky\t123mexický tichomor\t139bolívij\t14aperuán\t153pierre-miquelon\t165pierre-miquelon\t173uruguaj\t187súostrovia Fernando de Noronha\t199surinam\t1a3čil\t1b5čil\t1c3newfoundland\t1d5newfoundland\t1eazápadoaustrál\t1f8Davisovej stanice\t1g8stanice Dumonta d’Urvillea\t1havýchodoaustrál\t1ibvýchodoaustrálsky\t1j8Mawsonovej stanice\t1k3novozéland\t1l5novozéland\t1m8Rotherovej stanice\t1n8stanice Šówa\t1o8stanice Vostok\t1p3arab\t1q9kazachstan\t1r3Petropavlovsk-Kamčat\t1saturkmén\t1t3azerbajdžan\t1u6indočín\t1v3krasnojar\t1w9kirgiz\t1x9brunej\t1y2indick\t1z3jakut\t203ulanbátar\t21ačín\t22abangladéš\t239východotimor\t247Perzského zálivu\t252tadžick\t263hongkon\t273chovd\t283irkut\t2a6západoindonéz\t2b6východoindonéz\t2c3izrael\t2d5izrael\t2e9afgan\t2f3pakistan\t2g6nepál\t2h9malajzij\t2i3magadan\t2j6stredoindonéz\t2kafilipín\t2l3om\t2m3kórej\t2n9mjanmar\t2o1uzbecký\t2p3singapur\t2q3tchajpej\t2ragruzín\t2sairán\t2t6bhután\t2u3japon\t2v1vladivostocký\t2w3jekaterinbur\t2xaarmén\t2y3azor\t2z5azor\t30azápadoeuróp\t31bzápadoeurópsky\t323kapverd\t338Južnej Georgie\t343falkland\t35astredoaustrál\t36bstredoaustrálsky\t37astredozápadný austrál\t387ostrova lorda Howa\t390letný čas ostrova lorda Howa\t3a7Veľkonočného ostrova\t3b0letný čas Veľkonočného ostrova\t3caír\t3d2koordinovaný svetov\t3e3Samar\t3f5brit\t3g3moskov\t3h3havajsko-aleut\t3i6indickooceán\t3j8Vianočného ostrova\t3k4čas Kokos\t3l8Francúzskych južných a antarktických území\t3m9seychel\t3n9maldiv\t3o3maurícij\t3p9réunion\t3q4čas Marshall\t3r3chatham\t3s5chatham\t3t3apij\t3u9chuuk\t3v3vanuat\t3w4čas Fénix\t3x9tokelau\t3y3fidžij\t3z9tuval\t406galapág\t419gambier\t424čas Šalamún\t439chamorr\t444čas Rovník\t459kosraj\t466markéz\t473samoj\t489nauru\t499niuej\t4a3norfol\t4b5norfol\t4canovokaledón\t4d9palau\t4e4čas Pitcairn\t4f9ponap\t4g8Papuy-Novej Guiney\t4h7Cookových ostrovov\t4i9tahit\t4j4čas Gilbert\t4k3tonž\t4l8ostrova Wake\t4m8ostrovov Wallis a Futuna
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t-#\u{A0}%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tEUR€\tILSNIS\tMXNMX$\tXAFFCFA\tXCDEC$\tXCGCg\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAESpojené arabské emiráty\tAFAfganistan\tAGAntigua a Barbuda\tAIAnguilla\tALAlbánsko\tAMArménsko\tAOAngola\tAQAntarktída\tARArgentína\tASAmerická Samoa\tATRakúsko\tAUAustrália\tAWAruba\tAXAlandy\tAZAzerbajdžan\tBABosna a Hercegovina\tBBBarbados\tBDBangladéš\tBEBelgicko\tBFBurkina Faso\tBGBulharsko\tBHBahrajn\tBIBurundi\tBJBenin\tBLSvätý Bartolomej\tBMBermudy\tBNBrunej\tBOBolívia\tBQKaribské Holandsko\tBRBrazília\tBSBahamy\tBTBhután\tBVBouvetov ostrov\tBWBotswana\tBYBielorusko\tBZBelize\tCAKanada\tCCKokosové ostrovy\tCDKonžská demokratická republika\tCFStredoafrická republika\tCGKonžská republika\tCHŠvajčiarsko\tCIPobrežie Slonoviny\tCKCookove ostrovy\tCLČile\tCMKamerun\tCNČína\tCOKolumbia\tCRKostarika\tCUKuba\tCVKapverdy\tCWCuraçao\tCXVianočný ostrov\tCYCyprus\tCZČesko\tDENemecko\tDJDžibutsko\tDKDánsko\tDMDominika\tDODominikánska republika\tDZAlžírsko\tECEkvádor\tEEEstónsko\tEGEgypt\tEHZápadná Sahara\tEREritrea\tESŠpanielsko\tETEtiópia\tFIFínsko\tFJFidži\tFKFalklandy\tFMMikronézia\tFOFaerské ostrovy\tFRFrancúzsko\tGAGabon\tGBSpojené kráľovstvo\tGDGrenada\tGEGruzínsko\tGFFrancúzska Guyana\tGGGuernsey\tGHGhana\tGIGibraltár\tGLGrónsko\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQRovníková Guinea\tGRGrécko\tGSJužná Georgia a Južné Sandwichove ostrovy\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong – OAO Číny\tHMHeardov ostrov a Macdonaldove ostrovy\tHNHonduras\tHRChorvátsko\tHTHaiti\tHUMaďarsko\tIDIndonézia\tIEÍrsko\tILIzrael\tIMOstrov Man\tINIndia\tIOBritské indickooceánske územie\tIQIrak\tIRIrán\tISIsland\tITTaliansko\tJEJersey\tJMJamajka\tJOJordánsko\tJPJaponsko\tKEKeňa\tKGKirgizsko\tKHKambodža\tKIKiribati\tKMKomory\tKNSvätý Krištof a Nevis\tKPSeverná Kórea\tKRJužná Kórea\tKWKuvajt\tKYKajmanie ostrovy\tKZKazachstan\tLALaos\tLBLibanon\tLCSvätá Lucia\tLILichtenštajnsko\tLKSrí Lanka\tLRLibéria\tLSLesotho\tLTLitva\tLULuxembursko\tLVLotyšsko\tLYLíbya\tMAMaroko\tMCMonako\tMDMoldavsko\tMEČierna Hora\tMFSvätý Martin (fr.)\tMGMadagaskar\tMHMarshallove ostrovy\tMKSeverné Macedónsko\tMLMali\tMMMjanmarsko\tMNMongolsko\tMOMacao – OAO Číny\tMPSeverné Mariány\tMQMartinik\tMRMauritánia\tMSMontserrat\tMTMalta\tMUMaurícius\tMVMaldivy\tMWMalawi\tMXMexiko\tMYMalajzia\tMZMozambik\tNANamíbia\tNCNová Kaledónia\tNENiger\tNFNorfolk\tNGNigéria\tNINikaragua\tNLHolandsko\tNONórsko\tNPNepál\tNRNauru\tNUNiue\tNZNový Zéland\tOMOmán\tPAPanama\tPEPeru\tPFFrancúzska Polynézia\tPGPapua-Nová Guinea\tPHFilipíny\tPKPakistan\tPLPoľsko\tPMSaint Pierre a Miquelon\tPNPitcairnove ostrovy\tPRPortoriko\tPSPalestínske územia\tPTPortugalsko\tPWPalau\tPYParaguaj\tQAKatar\tRERéunion\tRORumunsko\tRSSrbsko\tRURusko\tRWRwanda\tSASaudská Arábia\tSBŠalamúnove ostrovy\tSCSeychely\tSDSudán\tSEŠvédsko\tSGSingapur\tSHSvätá Helena\tSISlovinsko\tSJSvalbard a Jan Mayen\tSKSlovensko\tSLSierra Leone\tSMSan Maríno\tSNSenegal\tSOSomálsko\tSRSurinam\tSSJužný Sudán\tSTSvätý Tomáš a Princov ostrov\tSVSalvádor\tSXSvätý Martin (hol.)\tSYSýria\tSZEswatini\tTCTurks a Caicos\tTDČad\tTFFrancúzske južné a antarktické územia\tTGTogo\tTHThajsko\tTJTadžikistan\tTKTokelau\tTLVýchodný Timor\tTMTurkménsko\tTNTunisko\tTOTonga\tTRTurecko\tTTTrinidad a Tobago\tTVTuvalu\tTWTaiwan\tTZTanzánia\tUAUkrajina\tUGUganda\tUMMenšie odľahlé ostrovy USA\tUSSpojené štáty\tUYUruguaj\tUZUzbekistan\tVAVatikán\tVCSvätý Vincent a Grenadíny\tVEVenezuela\tVGBritské Panenské ostrovy\tVIAmerické Panenské ostrovy\tVNVietnam\tVUVanuatu\tWFWallis a Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAJužná Afrika\tZMZambia\tZWZimbabwe
    l\t a\u{A0}\t\t, \t, \t a \t
    lo\t alebo \t\t, \t, \t alebo \t
    w\t1
    x\tslovenčina\tslovenčina
    za\t#\t# štandardný čas\t#ý čas\t#ský štandardný čas\t#ových ostrovov\t#ský letný čas\t#sky čas\tštandardný čas #\tčas #\t#ský čas\t#sky štandardný čas\t# letný čas
    @sk-SK\tslovenčina\tslovenčina (Slovensko)

    """
  }
}
