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
    @sk-SK\tslovenčina\tslovenčina (Slovensko)

    """
  }
}
