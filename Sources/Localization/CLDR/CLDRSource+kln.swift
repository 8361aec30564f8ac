// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `kln`: StaticString {
    """
    #kln
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
    M0\tMulgul\tNg’atyaato\tKiptaamo\tIwootkuut\tMamuut\tPaagi\tNg’eiyeet\tRooptui\tBureet\tEpeeso\tKipsuunde ne taai\tKipsuunde nebo aeng’
    M1\tMul\tNgat\tTaa\tIwo\tMam\tPaa\tNge\tRoo\tBur\tEpe\tKpt\tKpa
    M2\tM\tN\tT\tI\tM\tP\tN\tR\tB\tE\tK\tK
    E\t0\t1\t2
    E0\tKotaai\tKoaeng’\tKosomok\tKoang’wan\tKomuut\tKolo\tKotisap
    E1\tKot\tKoo\tKos\tKoa\tKom\tKol\tKts
    E2\tT\tO\tS\tA\tM\tL\tT
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKESKsh\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADEmetab Andorra\tAEEmetab kibagenge nebo arabuk\tAFEmetab Afghanistan\tAGEmetab Antigua ak Barbuda\tAIEmetab Anguilla\tALEmetab Albania\tAMEmetab Armenia\tAOEmetab Angola\tAREmetab Argentina\tASEmetab American Samoa\tATEmetab Austria\tAUEmetab Australia\tAWEmetab Aruba\tAZEmetab Azerbaijan\tBAEmetab Bosnia ak Herzegovina\tBBEmetab Barbados\tBDEmetab Bangladesh\tBEEmetab Belgium\tBFEmetab Burkina Faso\tBGEmetab Bulgaria\tBHEmetab Bahrain\tBIEmetab Burundi\tBJEmetab Benin\tBMEmetab Bermuda\tBNEmetab Brunei\tBOEmetab Bolivia\tBREmetab Brazil\tBSEmetab Bahamas\tBTEmetab Bhutan\tBWEmetab Botswana\tBYEmetab Belarus\tBZEmetab Belize\tCAEmetab Canada\tCDEmetab Congo - Kinshasa\tCFEmetab Afrika nebo Kwen\tCGEmetab Congo - Brazzaville\tCHEmetab Switzerland\tCIEmetab Côte d’Ivoire\tCKIkwembeyotab Cook\tCLEmetab Chile\tCMEmetab Cameroon\tCNEmetab China\tCOEmetab Colombia\tCREmetab Costa Rica\tCUEmetab Cuba\tCVIkwembeyotab Cape Verde\tCYEmetab Cyprus\tCZEmetab Czech Republic\tDEEmetab Geruman\tDJEmetab Djibouti\tDKEmetab Denmark\tDMEmetab Dominica\tDOEmetab Dominican Republic\tDZEmetab Algeria\tECEmetab Ecuador\tEEEmetab Estonia\tEGEmetab Misiri\tEREmetab Eritrea\tESEmetab Spain\tETEmetab Ethiopia\tFIEmetab Finland\tFJEmetab Fiji\tFKIkwembeyotab Falkland\tFMEmetab Micronesia\tFREmetab France\tGAEmetab Gabon\tGBEmetab Kibagenge nebo Uingereza\tGDEmetab Grenada\tGEEmetab Georgia\tGFEmetab Guiana nebo Ufaransa\tGHEmetab Ghana\tGIEmetab Gibraltar\tGLEmetab Greenland\tGMEmetab Gambia\tGNEmetab Guinea\tGPEmetab Guadeloupe\tGQEmetab Equatorial Guinea\tGREmetab Greece\tGTEmetab Guatemala\tGUEmetab Guam\tGWEmetab Guinea-Bissau\tGYEmetab Guyana\tHNEmetab Honduras\tHREmetab Croatia\tHTEmetab Haiti\tHUEmetab Hungary\tIDEmetab Indonesia\tIEEmetab Ireland\tILEmetab Israel\tINEmetab India\tIQEmetab Iraq\tIREmetab Iran\tISEmetab Iceland\tITEmetab Italy\tJMEmetab Jamaica\tJOEmetab Jordan\tJPEmetab Japan\tKEEmetab Kenya\tKGEmetab Kyrgyzstan\tKHEmetab Cambodia\tKIEmetab Kiribati\tKMEmetab Comoros\tKNEmetab Saint Kitts ak Nevis\tKPEmetab Korea nebo murot katam\tKREmetab korea nebo murot tai\tKWEmetab Kuwait\tKYIkwembeyotab Cayman\tKZEmetab Kazakhstan\tLAEmetab Laos\tLBEmetab Lebanon\tLCEmetab Lucia Ne\tLIEmetab Liechtenstein\tLKEmetab Sri Lanka\tLREmetab Liberia\tLSEmetab Lesotho\tLTEmetab Lithuania\tLUEmetab Luxembourg\tLVEmetab Latvia\tLYEmetab Libya\tMAEmetab Morocco\tMCEmetab Monaco\tMDEmetab Moldova\tMGEmetab Madagascar\tMHIkwembeiyotab Marshall\tMLEmetab Mali\tMMEmetab Myanmar\tMNEmetab Mongolia\tMPIkwembeiyotab Mariana nebo murot katam\tMQEmetab Martinique\tMREmetab Mauritania\tMSEmetab Montserrat\tMTEmetab Malta\tMUEmetab Mauritius\tMVEmetab Maldives\tMWEmetab Malawi\tMXEmetab Mexico\tMYEmetab Malaysia\tMZEmetab Mozambique\tNAEmetab Namibia\tNCEmetab New Caledonia\tNEEmetab niger\tNFIkwembeiyotab Norfork\tNGEmetab Nigeria\tNIEmetab Nicaragua\tNLEmetab Holand\tNOEmetab Norway\tNPEmetab Nepal\tNREmetab Nauru\tNUEmetab Niue\tNZEmetab New Zealand\tOMEmetab Oman\tPAEmetab Panama\tPEEmetab Peru\tPFEmetab Polynesia nebo ufaransa\tPGEmetab Papua New Guinea\tPHEmetab Philippines\tPKEmetab Pakistan\tPLEmetab Poland\tPMEmetab Peter Ne titil ak Miquelon\tPNEmetab Pitcairn\tPREmetab Puerto Rico\tPSEmetab Palestine\tPTEmetab Portugal\tPWEmetab Palau\tPYEmetab Paraguay\tQAEmetab Qatar\tREEmetab Réunion\tROEmetab Romania\tRUEmetab Russia\tRWEmetab Rwanda\tSAEmetab Saudi Arabia\tSBIkwembeiyotab Solomon\tSCEmetab Seychelles\tSDEmetab Sudan\tSEEmetab Sweden\tSGEmetab Singapore\tSHEmetab Helena Ne tilil\tSIEmetab Slovenia\tSKEmetab Slovakia\tSLEmetab Sierra Leone\tSMEmetab San Marino\tSNEmetab Senegal\tSOEmetab Somalia\tSREmetab Suriname\tSTEmetab São Tomé and Príncipe\tSVEmetab El Salvador\tSYEmetab Syria\tSZEmetab Swaziland\tTCIkwembeiyotab Turks ak Caicos\tTDEmetab Chad\tTGEmetab Togo\tTHEmetab Thailand\tTJEmetab Tajikistan\tTKEmetab Tokelau\tTLEmetab Timor nebo Murot tai\tTMEmetab Turkmenistan\tTNEmetab Tunisia\tTOEmetab Tonga\tTREmetab Turkey\tTTEmetab Trinidad ak Tobago\tTVEmetab Tuvalu\tTWEmetab Taiwan\tTZEmetab Tanzania\tUAEmetab Ukrainie\tUGEmetab Uganda\tUSEmetab amerika\tUYEmetab Uruguay\tUZEmetab Uzibekistani\tVAEmetab Vatican\tVCEmetab Vincent netilil ak Grenadines\tVEEmetab Venezuela\tVGIkwembeyotab British Virgin\tVIIkwemweiyotab Amerika\tVNEmetab Vietnam\tVUEmetab Vanuatu\tWFEmetab Walis ak Futuna\tWSEmetab Samoa\tYEEmetab Yemen\tYTEmetab Mayotte\tZAEmetab Afrika nebo Murot tai\tZMEmetab Zambia\tZWEmetab Zimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tKalenjin\tKalenjin
    za\t#
    @kln-KE\tKalenjin\tKalenjin (Emetab Kenya)

    """
  }
}
